package fr.mediane.dossier.consent;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps an agreement; the last one opens the designation and starts the clock of article 13. */
@ApplicationScoped
public class RecordConsentHandler implements CommandHandler<RecordConsent, Void> {

  @Inject private ConsentDesk desk;
  @Inject private DossierDesk dossiers;
  @Inject private DossierClocks clocks;
  @Inject private EntryConsents consents;

  @Override
  public Void handle(RecordConsent command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), command.version(), DossierAct.RECORD_CONSENT, context);
    ConsentInput input = command.input();
    DossierParty party = desk.party(dossier, input);
    if (!input.means().isWritten()) {
      throw new InvalidRefusal("means", ConsentTexts.get("means.oral"));
    }
    LocalDate on = desk.day(dossier, input, context);
    desk.requireSigner(party, input, on);
    desk.requireProof(input);
    Optional<EntryConsent> given = consents.of(dossier).given(party);
    if (given.isPresent()) {
      throw new InvalidRefusal(
          "rank",
          ConsentTexts.get("given.already", FrenchText.shortDate(given.get().getDecidedOn())));
    }
    desk.keep(party, ConsentDecision.GIVEN, input, context);
    ConsentLedger ledger = consents.of(dossier);
    int all = dossier.getParties().size();
    String count = ConsentTexts.get("step.count", ledger.givenBy(dossier.getParties()), all);
    dossiers.does(dossier, DossierAct.RECORD_CONSENT, on, count, null, context);
    ledger
        .lastSignature(dossier.getParties())
        .ifPresent(
            last -> {
              dossiers.does(dossier, DossierAct.COMPLETE_CONSENTS, last, null, null, context);
              clocks.start(dossier, ClockKind.AGREEMENT, last, StartReason.LAST_CONSENT_RECEIVED);
            });
    return null;
  }
}
