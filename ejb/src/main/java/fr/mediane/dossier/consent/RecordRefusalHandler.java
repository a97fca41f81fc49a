package fr.mediane.dossier.consent;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps a refusal and closes the dossier; the history does not say whose it is. */
@ApplicationScoped
public class RecordRefusalHandler implements CommandHandler<RecordRefusal, Void> {

  @Inject private ConsentDesk desk;
  @Inject private EntryConsents consents;

  @Override
  public Void handle(RecordRefusal command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), command.version(), DossierAct.RECORD_REFUSAL, context);
    DossierParty party = desk.party(dossier, command.input());
    desk.requirePartyItself(command.input());
    LocalDate on = desk.day(dossier, command.input(), context);
    if (consents.of(dossier).given(party).isPresent()) {
      throw new InvalidRefusal("rank", ConsentTexts.get("given.revokeInstead"));
    }
    desk.keep(party, ConsentDecision.REFUSED, command.input(), context);
    desk.close(dossier, DossierAct.RECORD_REFUSAL, on, context);
    return null;
  }
}
