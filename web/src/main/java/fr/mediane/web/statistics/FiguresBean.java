package fr.mediane.web.statistics;

import fr.mediane.statistics.DelayFigures;
import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FiguresPage;
import fr.mediane.statistics.YearFigures;
import fr.mediane.statistics.YearReader;
import fr.mediane.time.LegalTime;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The indicators of a year of a territory or of the network. */
@Named("yearFigures")
@RequestScoped
public class FiguresBean {

  /** The page. */
  public static final String PAGE = "/app/statistiques/tableau.xhtml";

  private static final String EXACT = "exact";
  private static final int YEARS = 6;

  @Inject private YearReader reader;
  @Inject private Clock clock;

  private String scope;
  private String year;
  private String view;
  private String version;
  private FiguresPage page;

  /** Reads the figures; without parameters, one's own and the last year that is over. */
  public void load() {
    Boolean exact = view == null || view.isBlank() ? null : Boolean.valueOf(EXACT.equals(view));
    String asked = scope == null || scope.isBlank() ? null : scope;
    page = reader.open(asked, typedYear(), exact, number());
    scope = page.scope();
    view = page.exact() ? EXACT : "published";
  }

  private int number() {
    return (int) Math.min(Parameters.number(version, 0), Integer.MAX_VALUE);
  }

  private int typedYear() {
    try {
      return Integer.parseInt(year.strip());
    } catch (NumberFormatException | NullPointerException none) {
      int last = thisYear() - 1;
      year = Integer.toString(last);
      return last;
    }
  }

  private int thisYear() {
    return LegalTime.today(clock).getYear();
  }

  /** Whether the person may see the figures of the scope as they were counted. */
  public boolean mayBeExact() {
    return page.mayBeExact();
  }

  /** The figures; {@code null} when the year is not closed, or not published. */
  public YearFigures getFigures() {
    return page.figures();
  }

  /** One drawing a table. */
  public List<BarChart> getCharts() {
    return page.figures() == null
        ? List.of()
        : page.figures().tables().stream().map(BarChart::new).toList();
  }

  /** A figure as it is read, a dash when there is none. */
  public String text(Cell cell) {
    return cell.isShown() || cell.suppressed() ? cell.text() : Texts.of("statistics").get("absent");
  }

  /** A share as it is read. */
  public String percent(Cell cell) {
    return cell.isShown() ? Texts.of("statistics").get("percent", cell.value()) : text(cell);
  }

  /** The share within the limit, with the limit. */
  public String within(DelayFigures delay) {
    Cell share = delay.withinLimitPercent();
    return share.isShown()
        ? Texts.of("statistics").get("delay_within_of", share.value(), delay.limit())
        : text(share);
  }

  /** The digest in groups, so that it may be broken at the end of a line. */
  public String getDigest() {
    return page.figures().frozen().digest().replaceAll("(.{8})(?!$)", "$1 ");
  }

  /** The scopes to choose from. */
  public List<SelectItem> getScopes() {
    return page.scopes().stream()
        .map(one -> new SelectItem(one.scope().code(), one.name()))
        .toList();
  }

  /** The years to choose from. */
  public List<SelectItem> getYears() {
    List<SelectItem> years = new ArrayList<>();
    for (int y = thisYear() - 1; y > thisYear() - YEARS; y--) {
      years.add(new SelectItem(Integer.toString(y), Integer.toString(y)));
    }
    return years;
  }

  /** The two ways of seeing figures. */
  public List<SelectItem> getViews() {
    Texts texts = Texts.of("statistics");
    List<SelectItem> views = new ArrayList<>();
    if (mayBeExact()) {
      views.add(new SelectItem(EXACT, texts.get("view_exact")));
    }
    views.add(new SelectItem("published", texts.get("view_published")));
    return views;
  }

  /** Whether the figures are those that were counted. */
  public boolean isExact() {
    return EXACT.equals(view);
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }
}
