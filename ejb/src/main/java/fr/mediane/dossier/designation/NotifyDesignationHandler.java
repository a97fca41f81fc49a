package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.LegalClock;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.consent.EntryPapers;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.standin.PartyLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Starts the time to challenge, for all those designated; none once the mediation has begun. */
@ApplicationScoped
public class NotifyDesignationHandler implements CommandHandler<NotifyDesignation, Void> {

  @Inject private PartyDesk parties;
  @Inject private DossierDesk dossiers;
  @Inject private DesignationDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private ChallengeChoices choices;
  @Inject private EntryPapers papers;
  @Inject private PartyLetters letters;
  @Inject private Papers press;

  @Override
  public Void handle(NotifyDesignation command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.NOTIFY_DESIGNATION,
            context);
    LocalDate on = desk.day(command.on(), dossier, context);
    List<CaseMediator> leads = DesignationDesk.active(dossier);
    if (leads.isEmpty()) {
      throw new InvalidRefusal("on", DesignationTexts.get("notify.nobody"));
    }
    if (dossier.getState() == DossierState.DESIGNATION) {
      clocks.stop(dossier, ClockKind.RECUSAL, on, StopReason.RESTARTED);
      LegalClock window =
          clocks.start(dossier, ClockKind.RECUSAL, on, StartReason.MEDIATORS_NOTIFIED);
      leads.forEach(lead -> lead.challengeableUntil(window.getDueOn()));
    }
    if (command.kept()) {
      keepLetters(dossier, on, context);
    }
    dossiers.does(dossier, DossierAct.NOTIFY_DESIGNATION, on, null, null, context);
    return null;
  }

  /** A letter to each party, with the form of challenge for those who may still challenge. */
  private void keepLetters(Dossier dossier, LocalDate on, CommandContext context) {
    ChallengeLedger challenges = choices.of(dossier);
    for (DossierParty party : dossier.getParties()) {
      boolean used = challenges.hasUsed(party);
      for (Addressee addressee : letters.addressees(party, on)) {
        press.keep(
            dossier,
            Paper.DESIGNATION,
            papers.designationNotice(party, used, addressee, on),
            context);
      }
      if (!used && dossier.getState() == DossierState.DESIGNATION) {
        press.keep(dossier, Paper.CHALLENGE, papers.challengeForm(party, on), context);
      }
    }
  }
}
