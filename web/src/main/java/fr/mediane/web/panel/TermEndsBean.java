package fr.mediane.web.panel;

import fr.mediane.panel.view.Network;
import fr.mediane.panel.view.PanelHead;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.panel.view.TermEnd;
import fr.mediane.text.FrenchText;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms that end within three years, by month. Filters stand in the address; one that is not
 * understood filters nothing and is told.
 */
@Named("termEnds")
@RequestScoped
public class TermEndsBean {

  private static final List<Integer> PERIODS = List.of(1, 3, 6, 12);
  private static final int WHOLE = 36;

  @Inject private PanelReader reader;

  private Network network;
  private String months;
  private String panel;
  private int period;
  private String wantedPanel;

  /** A term that ends, with its instance. */
  public record Line(PanelHead panel, TermEnd end) {}

  /**
   * The terms that end in a month.
   *
   * @param label month and year; the heading of the terms already over for the first group
   * @param over whether these terms are over already, their holders staying until replaced
   */
  public record Month(String label, boolean over, List<Line> lines) {}

  /** Reads the instances and what the address asks for. */
  public void load() {
    network = reader.network();
    Filters filters = new Filters();
    String typed = filters.among(PERIODS.stream().map(Object::toString).toList(), "mois", months);
    period = typed == null ? WHOLE : Integer.parseInt(typed);
    wantedPanel =
        filters.among(
            network.panels().stream().map(summary -> summary.head().code()).toList(),
            "instance",
            panel);
    filters.tell();
  }

  /** The months in which a term ends, soonest first. */
  public List<Month> getMonthList() {
    LocalDate until = network.today().plusMonths(getPeriod());
    List<Line> over = new ArrayList<>();
    Map<YearMonth, List<Line>> byMonth = new TreeMap<>();
    for (Line line : lines()) {
      LocalDate lastDay = line.end().lastDay();
      if (lastDay.isBefore(network.today())) {
        over.add(line);
      } else if (!lastDay.isAfter(until)) {
        byMonth.computeIfAbsent(YearMonth.from(lastDay), month -> new ArrayList<>()).add(line);
      }
    }
    List<Month> groups = new ArrayList<>();
    if (!over.isEmpty()) {
      groups.add(new Month("", true, over));
    }
    byMonth.forEach(
        (month, lines) ->
            groups.add(new Month(FrenchText.monthAndYear(month.atDay(1)), false, lines)));
    return groups;
  }

  /** How many terms are listed. */
  public int getCount() {
    return getMonthList().stream().mapToInt(month -> month.lines().size()).sum();
  }

  /** The period looked at, in months; the whole three years unless the address says less. */
  public int getPeriod() {
    return period;
  }

  /** The periods shorter than the whole, for the filter. */
  public List<SelectItem> getPeriods() {
    Texts texts = Texts.of("panels");
    return PERIODS.stream().map(one -> new SelectItem(one, texts.get("ends.period", one))).toList();
  }

  /** The instances, for the filter. */
  public List<SelectItem> getPanels() {
    return network.panels().stream()
        .map(PanelSummary::head)
        .map(head -> new SelectItem(head.code(), head.territory()))
        .toList();
  }

  private List<Line> lines() {
    return network.panels().stream()
        .filter(summary -> wantedPanel == null || summary.head().code().equals(wantedPanel))
        .flatMap(summary -> summary.ends().stream().map(end -> new Line(summary.head(), end)))
        .sorted(Comparator.comparing(line -> line.end().lastDay()))
        .toList();
  }

  public String getMonths() {
    return months;
  }

  public void setMonths(String months) {
    this.months = months;
  }

  public String getPanel() {
    return panel;
  }

  public void setPanel(String panel) {
    this.panel = panel;
  }
}
