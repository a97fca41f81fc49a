package fr.mediane.dossier.referral;

import fr.mediane.access.Right;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Closes a dossier whose request is withdrawn. */
@ApplicationScoped
public class WithdrawReferralHandler implements CommandHandler<WithdrawReferral, Void> {

  @Inject private DossierDesk desk;
  @Inject private Closing closing;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(WithdrawReferral command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.WITHDRAW_REQUEST,
            context);
    TypedText text = new TypedText(ReferralChecks::missing);
    String motive = text.optional("motive", command.motive(), TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    LocalDate on = desk.day("withdrawnOn", command.on(), dossier, context);
    desk.does(dossier, DossierAct.WITHDRAW_REQUEST, on, null, motive, context);
    closing.end(dossier, on, StopReason.REFERRAL_WITHDRAWN, context);
    letters.keepFor(dossier, on, context);
    return null;
  }
}
