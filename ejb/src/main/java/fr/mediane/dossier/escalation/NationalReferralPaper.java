package fr.mediane.dossier.escalation;

import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The letter by which the national mediator is seized: history, reason, agreement of all. */
@ApplicationScoped
class NationalReferralPaper {

  @Inject private PaperDesk desk;
  @Inject private Papers papers;

  /**
   * Prints the letter and keeps it in the regional dossier.
   *
   * @return identities of the pieces
   */
  List<Long> keep(Dossier regional, Escalation link, String reason, CommandContext context) {
    PaperDraft draft =
        desk.about(Paper.NATIONAL_REFERRAL, regional, context.today())
            .flag(link.getDoor() == EscalationDoor.ALL_PARTIES ? "BY_PARTIES" : "BY_MEDIATOR")
            .flag("HISTORY")
            .slot("HISTORY", history(regional))
            .value("reason", reason);
    return papers.keep(
        regional,
        Paper.NATIONAL_REFERRAL,
        draft.letterTo(
            new Addressee(
                List.of(
                    EscalationTexts.get("paper.addressee"),
                    EscalationTexts.get("paper.addresseeBody")),
                EscalationTexts.get("paper.salutation"))),
        context);
  }

  private static Table history(Dossier regional) {
    return new Table(
        EscalationTexts.get("paper.history"),
        EscalationTexts.get("paper.historySummary"),
        List.of(EscalationTexts.get("paper.step"), EscalationTexts.get("paper.on")),
        regional.getSteps().stream()
            .map(step -> Row.of(step.getAct().label(), FrenchText.shortDate(step.getDoneOn())))
            .toList());
  }
}
