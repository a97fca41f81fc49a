package fr.mediane.web.panel;

import fr.mediane.background.Standing;
import fr.mediane.panel.forecast.ComputeForecast;
import fr.mediane.panel.forecast.ForecastDesk;
import fr.mediane.panel.forecast.ForecastProofs;
import fr.mediane.panel.forecast.ForecastReader;
import fr.mediane.panel.forecast.ForecastView;
import fr.mediane.panel.forecast.PanelPlan;
import fr.mediane.panel.forecast.StopForecast;
import fr.mediane.panel.rule.Sex;
import fr.mediane.text.FrenchText;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.TermChart;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The next 36 months: all the instances that the reader sees, or the one that the address names.
 */
@Named("forecastPage")
@ViewScoped
public class ForecastBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Texts TEXTS = Texts.of("forecast");
  private static final String PAGE = "/app/instances/previsions.xhtml?faces-redirect=true";

  /** A plan that takes less is shown with the answer to the gesture that asked for it. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  @Inject private Screen screen;
  @Inject private ForecastReader reader;
  @Inject private ForecastDesk desk;

  private ForecastView view;
  private String panel;
  private PanelPlan shown;

  /** Reads the plan and what the address asks for. */
  public void load() {
    view = reader.view();
    Filters filters = new Filters();
    String wanted =
        filters.among(view.plans().stream().map(PanelPlan::code).toList(), "instance", panel);
    filters.tell();
    shown =
        view.plans().size() == 1
            ? view.plans().get(0)
            : view.plans().stream()
                .filter(plan -> plan.code().equals(wanted))
                .findFirst()
                .orElse(null);
  }

  /** Has the plan computed again, and waits a moment for it. */
  public String compute() {
    if (!screen.does(new ComputeForecast())) {
      return null;
    }
    desk.await(PATIENCE);
    if (desk.state().stage() == Standing.Stage.IDLE) {
      screen.success(TEXTS.get("computed"));
    }
    return PAGE;
  }

  /** Stops the plan under way. */
  public String stop() {
    screen.does(new StopForecast());
    desk.await(PATIENCE);
    return PAGE;
  }

  /** How far the plan is. */
  public Standing getState() {
    return desk.state();
  }

  /** The same in words. */
  public String getStateWords() {
    return desk.words();
  }

  /** The instances to choose from. */
  public List<SelectItem> getPanels() {
    return view.plans().stream().map(plan -> new SelectItem(plan.code(), plan.name())).toList();
  }

  /** What is proved of the plan shown, and what is not. */
  public List<String> getProofs() {
    return ForecastProofs.of(shown, view.seatsProven());
  }

  /** Until when each instance stays lawful if nothing is done; the table says the same. */
  public TermChart getOutlook() {
    TermChart chart = chart();
    for (PanelPlan plan : view.plans()) {
      LocalDate until = plan.lawfulUntil().orElse(view.last());
      chart
          // As in the numbers of its acts: the table gives the whole name.
          .seat(plan.code().replace('_', '-'))
          .bar(TEXTS.get("outlook_lawful"), view.first(), until, "current")
          .bar(TEXTS.get("outlook_falls"), until.plusDays(1), view.last(), "vacant");
    }
    return chart;
  }

  /**
   * Until when the composition of an instance stays lawful if nothing is done, in words: a date,
   * the whole period, or not even on the first day.
   */
  public String lawfulUntil(PanelPlan plan) {
    return plan.lawfulUntil()
        .map(
            day ->
                day.isBefore(view.first()) ? TEXTS.get("falls_already") : FrenchText.shortDate(day))
        .orElseGet(() -> TEXTS.get("falls_never"));
  }

  /** Who sits where in the plan shown; the tables say the same. */
  public TermChart getChart() {
    TermChart chart = chart();
    Map<Integer, TermChart.Seat> seats = new TreeMap<>();
    shown.stays().forEach(stay -> seats.put(stay.seat(), null));
    shown.steps().forEach(step -> seats.put(step.seat(), null));
    seats.replaceAll((number, line) -> chart.seat(TEXTS.get("chart_seat", number)));
    shown
        .stays()
        .forEach(
            stay -> seats.get(stay.seat()).bar(stay.name(), view.first(), stay.until(), "current"));
    for (PanelPlan.Step step : shown.steps()) {
      String name = step.isOpen() ? sex(step.sex()) : step.name();
      seats.get(step.seat()).bar(name, step.on(), step.until(), kind(step));
    }
    return chart;
  }

  private TermChart chart() {
    return new TermChart(view.first(), view.last().plusDays(1), view.first());
  }

  private static String kind(PanelPlan.Step step) {
    if (step.isOpen()) {
      return "vacant";
    }
    return step.renewal() ? "future" : "ending";
  }

  /** What a step asks: « une femme », « un homme ». */
  public String sex(Sex sex) {
    return TEXTS.get("sex." + sex.name());
  }

  public ForecastView getView() {
    return view;
  }

  /** The plan shown in full; {@code null} for all in short. */
  public PanelPlan getShown() {
    return shown;
  }

  public String getPanel() {
    return panel;
  }

  public void setPanel(String panel) {
    this.panel = panel;
  }
}
