package fr.mediane.web.panel;

import fr.mediane.panel.view.Network;
import fr.mediane.panel.view.PanelHead;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.panel.view.TermEnd;
import fr.mediane.text.FrenchText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
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
 * known filters nothing.
 */
@Named("termEnds")
@RequestScoped
public class TermEndsBean {

  private static final List<Integer> PERIODS = List.of(1, 3, 6, 12, 36);
  private static final int WHOLE = 36;

  @Inject private PanelReader reader;

  private Network network;
  private String months;
  private String panel;

  /** A term that ends, with its instance. */
  public record Line(PanelHead panel, TermEnd end) {}

  /**
   * The terms that end in a month.
   *
   * @param label month and year; the heading of the terms already over for the first group
   * @param over whether these terms are over already, their holders staying until replaced
   */
  public record Month(String label, boolean over, List<Line> lines) {}

  @PostConstruct
  void read() {
    network = reader.network();
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

  /** The period looked at, in months. */
  public int getPeriod() {
    return PERIODS.stream()
        .filter(period -> period.toString().equals(months))
        .findFirst()
        .orElse(WHOLE);
  }

  /** The periods, for the filter. */
  public List<Integer> getPeriods() {
    return PERIODS;
  }

  /** The instances, for the filter. */
  public List<PanelHead> getPanels() {
    return network.panels().stream().map(PanelSummary::head).toList();
  }

  private List<Line> lines() {
    boolean filtered = getPanels().stream().anyMatch(head -> head.code().equals(panel));
    return network.panels().stream()
        .filter(summary -> !filtered || summary.head().code().equals(panel))
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
