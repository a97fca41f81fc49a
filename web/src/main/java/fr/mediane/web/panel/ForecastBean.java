package fr.mediane.web.panel;

import fr.mediane.panel.forecast.ComputeForecast;
import fr.mediane.panel.forecast.ForecastReader;
import fr.mediane.panel.forecast.ForecastView;
import fr.mediane.panel.forecast.PanelPlan;
import fr.mediane.panel.rule.Sex;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The next 36 months: all the instances that the reader sees, or the one that the address names.
 */
@Named("forecastPage")
@ViewScoped
public class ForecastBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private ForecastReader reader;

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

  /** Computes the plan again. */
  public String compute() {
    if (!screen.does(new ComputeForecast())) {
      return null;
    }
    screen.success(Texts.of("forecast").get("computed"));
    return "/app/instances/previsions.xhtml?faces-redirect=true";
  }

  /** The instances to choose from. */
  public List<SelectItem> getPanels() {
    return view.plans().stream().map(plan -> new SelectItem(plan.code(), plan.name())).toList();
  }

  /** Renewals of a plan. */
  public long renewals(PanelPlan plan) {
    return plan.steps().stream().filter(PanelPlan.Step::renewal).count();
  }

  /** Recruitments of a plan. */
  public long recruitments(PanelPlan plan) {
    return plan.steps().size() - renewals(plan);
  }

  /** Seats that nobody of the pool can take. */
  public long open(PanelPlan plan) {
    return plan.steps().stream().filter(PanelPlan.Step::isOpen).count();
  }

  /** What a step asks: « une femme », « un homme ». */
  public String sex(Sex sex) {
    return Texts.of("forecast").get("sex." + sex.name());
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
