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

/** Keeps a withdrawal and closes the dossier at once; the history does not say whose it is. */
@ApplicationScoped
public class RevokeConsentHandler implements CommandHandler<RevokeConsent, Void> {

  @Inject private ConsentDesk desk;
  @Inject private EntryConsents consents;

  @Override
  public Void handle(RevokeConsent command, CommandContext context) {
    Dossier dossier = desk.take(command.number(), command.version(), DossierAct.RENOUNCE, context);
    DossierParty party = desk.party(dossier, command.input());
    desk.requirePartyItself(command.input());
    EntryConsent given =
        consents
            .of(dossier)
            .given(party)
            .orElseThrow(() -> new InvalidRefusal("rank", ConsentTexts.get("given.none")));
    LocalDate on = desk.dayAfter(given, dossier, command.input(), context);
    desk.keep(party, ConsentDecision.REVOKED, command.input(), context);
    desk.close(dossier, DossierAct.RENOUNCE, on, context);
    return null;
  }
}
