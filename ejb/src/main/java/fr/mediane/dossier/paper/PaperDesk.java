package fr.mediane.dossier.paper;

import fr.mediane.door.Refusal;
import fr.mediane.dossier.ActingSubstitutes;
import fr.mediane.dossier.Dossier;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.Territory;
import fr.mediane.panel.Panel;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Begins every paper: the wording in force on its day, the instance as sender, the mediator in
 * office as signatory or, in a dossier, whoever acts in the place of that mediator. What the paper
 * says of the case is given to the {@link PaperDraft}.
 */
@ApplicationScoped
public class PaperDesk {

  @Inject private PaperWordings wordings;
  @Inject private MediatorRegister mediators;
  @Inject private ActingSubstitutes substitutes;
  @Inject private RetentionPeriods retention;

  /**
   * A paper about a dossier. The draft already knows the values {@code number} and {@code
   * receivedDate}.
   *
   * @param on day of the paper
   * @throws Refusal when no mediator is in office on that day, and nobody stands in
   */
  public PaperDraft about(Paper paper, Dossier dossier, LocalDate on) {
    PaperSignatory signatory =
        substitutes
            .of(dossier, on)
            .map(PaperSignatory::of)
            .orElseGet(() -> inOffice(dossier.getPanel().getTerritory(), on));
    return draft(paper, dossier.getPanel(), dossier.getNumber(), signatory, on)
        .value("receivedDate", FrenchText.longDate(dossier.getReceivedOn()));
  }

  /**
   * A paper of an instance: agenda, attendance, record of a session.
   *
   * @param reference number of the dossier or of the session
   * @param on day of the paper
   * @throws Refusal when no mediator is in office on that day
   */
  public PaperDraft of(Paper paper, Panel panel, String reference, LocalDate on) {
    return draft(paper, panel, reference, inOffice(panel.getTerritory(), on), on);
  }

  private PaperSignatory inOffice(Territory territory, LocalDate on) {
    return mediators
        .inOffice(territory.getCode(), on)
        .map(PaperSignatory::of)
        .orElseThrow(
            () ->
                new Refusal(
                    PaperTexts.get("mediator.none", FrenchText.longDate(on), territory.getName())));
  }

  private PaperDraft draft(
      Paper paper, Panel panel, String reference, PaperSignatory signatory, LocalDate on) {
    Territory territory = panel.getTerritory();
    String city =
        territory.getSupportAgency() == null
            ? PaperTexts.get("place.national")
            : territory.getSupportAgency().getCity();
    return new PaperDraft(
            paper,
            wordings.inForceOn(paper, on),
            new PaperSender(
                panel.getName(), territory.getReferralAddress(), signatory, city, reference, on))
        .value("retention", retention.sentence());
  }
}
