package fr.mediane.dossier.referral;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Records the acknowledgement, stops its clock and writes to those who seized. */
@ApplicationScoped
public class AcknowledgeReferralHandler implements CommandHandler<AcknowledgeReferral, Long> {

  private static final int LONGEST_REQUEST = 2_000;

  @Inject private DossierDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private AcknowledgementLetters letters;

  @Override
  public Long handle(AcknowledgeReferral command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.ACKNOWLEDGE,
            context);
    LocalDate on = desk.day("acknowledgedOn", command.on(), dossier, context);
    TypedText text = new TypedText(ReferralChecks::missing);
    String asked = text.optional("asked", command.asked(), LONGEST_REQUEST);
    text.refuseIfWrong();
    long daysLate = daysLate(dossier, on);
    desk.does(dossier, DossierAct.ACKNOWLEDGE, on, null, null, context);
    clocks.stop(dossier, ClockKind.ACKNOWLEDGEMENT, on, StopReason.ACKNOWLEDGED);
    if (command.letter()) {
      letters.write(dossier, on, asked == null ? List.of() : asked.lines().toList(), context);
    }
    return daysLate;
  }

  private long daysLate(Dossier dossier, LocalDate on) {
    return clocks
        .running(dossier, ClockKind.ACKNOWLEDGEMENT, on)
        .map(ClockReading::daysLate)
        .orElse(0L);
  }
}
