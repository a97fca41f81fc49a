package fr.mediane.panel.forecast;

import java.util.List;

/** What is proved of a plan, and what is not, in sentences that follow what was found. */
public final class ForecastProofs {

  private ForecastProofs() {}

  /**
   * The sentences of an instance.
   *
   * @param seatsProven whether the choice of the candidates is proved to be the best
   */
  public static List<String> of(PanelPlan plan, boolean seatsProven) {
    return List.of(
        ForecastTexts.get(
            plan.isFewest() ? "proof.fewest" : "proof.least", plan.recruitments(), plan.least()),
        ForecastTexts.get(seatsProven ? "proof.seats" : "proof.seatsUnproven"),
        ForecastTexts.get("proof.assumed"));
  }
}
