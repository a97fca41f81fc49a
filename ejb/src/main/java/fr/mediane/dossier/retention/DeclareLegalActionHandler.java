package fr.mediane.dossier.retention;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps what is declared of legal actions beside what the saisine said of them, and suspends the
 * end of a closed dossier when one is under way. A suspension that holds is lifted apart.
 */
@ApplicationScoped
public class DeclareLegalActionHandler implements CommandHandler<DeclareLegalAction, Void> {

  private static final String ACTION = "legalAction";
  private static final String NOTE = "legalActionNote";

  @Inject private DossierDesk desk;
  @Inject private Retentions retentions;
  @Inject private Suspension suspension;
  @Inject private Seals seals;

  @Override
  public Void handle(DeclareLegalAction command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.DECLARE_ACTION,
            context);
    TypedText text = new TypedText(field -> "");
    String note = text.optional(NOTE, command.note(), TypedText.LONGEST_NOTE);
    if (command.action() == null) {
      text.problem(ACTION, RetentionTexts.get("declare.missing"));
    } else if (command.action() == dossier.getLegalAction() && note == null) {
      text.problem(NOTE, RetentionTexts.get("declare.same"));
    }
    text.refuseIfWrong();
    dossier.declares(
        command.action(),
        seals.seal(dossier.getId(), Purposes.LEGAL_ACTION, told(dossier, note, context)));
    retentions.find(dossier).ifPresent(DossierRetention::declaredAgain);
    desk.does(
        dossier,
        DossierAct.DECLARE_ACTION,
        context.today(),
        command.action().label(),
        note,
        context);
    if (command.action() == LegalAction.PENDING && dossier.getState() == DossierState.CLOSED) {
      suspension.ofDeclared(dossier, note, context);
    }
    return null;
  }

  /** What was told before, which whoever adds to it may not be allowed to read, then the rest. */
  private String told(Dossier dossier, String note, CommandContext context) {
    String before =
        seals.open(dossier.getId(), Purposes.LEGAL_ACTION, dossier.getLegalActionNote());
    if (note == null) {
      return before;
    }
    String added = RetentionTexts.get("declare.told", FrenchText.shortDate(context.today()), note);
    return before == null ? added : before + "\n\n" + added;
  }
}
