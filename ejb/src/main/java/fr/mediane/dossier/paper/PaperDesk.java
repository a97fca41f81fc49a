package fr.mediane.dossier.paper;

import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import fr.mediane.network.Territory;
import fr.mediane.panel.Panel;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Begins every paper: the wording in force on its day, the instance as sender, the mediator in
 * office as signatory. What the paper says of the case is given to the {@link PaperDraft}.
 */
@ApplicationScoped
public class PaperDesk {

  @Inject private PaperWordings wordings;
  @Inject private MediatorRegister mediators;
  @Inject private RetentionPeriods retention;

  /**
   * A paper about a dossier. The draft already knows the values {@code number} and {@code
   * receivedDate}.
   *
   * @param on day of the paper
   * @throws Refusal when no mediator is in office on that day
   */
  public PaperDraft about(Paper paper, Dossier dossier, LocalDate on) {
    return of(paper, dossier.getPanel(), dossier.getNumber(), on)
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
    Territory territory = panel.getTerritory();
    OfficeTerm mediator =
        mediators.terms().stream()
            .filter(term -> term.territoryCode().equals(territory.getCode()) && term.runsOn(on))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        PaperTexts.get(
                            "mediator.none", FrenchText.longDate(on), territory.getName())));
    String city =
        territory.getSupportAgency() == null
            ? PaperTexts.get("place.national")
            : territory.getSupportAgency().getCity();
    return new PaperDraft(
            paper,
            wordings.inForceOn(paper, on),
            new PaperSender(
                panel.getName(), territory.getReferralAddress(), mediator, city, reference, on))
        .value("retention", retention.sentence());
  }
}
