package fr.mediane.dossier.agreement;

import fr.mediane.door.Refusal;
import fr.mediane.panel.act.ActWording;
import fr.mediane.regulation.DatedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** The legal reference of the homologation on a date: dated wording, which changes without code. */
@ApplicationScoped
class LegalBasis {

  private static final String KIND = "DOSSIER_HOMOLOGATION";
  private static final String SECTION = "BASIS";

  @Inject private DatedTexts texts;

  /**
   * The reference in force.
   *
   * @throws Refusal in French when none is recorded for that date
   */
  public String on(LocalDate date) {
    return new ActWording(texts.inForce(date, KIND)).text(SECTION, Map.of());
  }
}
