package fr.mediane.dossier.referral;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a party out when the rules still allow the saisine. */
@ApplicationScoped
public class RemovePartyHandler implements CommandHandler<RemoveParty, Void> {

  @Inject private ReferralEditing editing;
  @Inject private StoredReferral stored;

  @Override
  public Void handle(RemoveParty command, CommandContext context) {
    Dossier dossier = editing.take(command.number(), command.version(), context);
    DossierParty party = dossier.party(command.rank()).orElseThrow(NotFoundRefusal::new);
    ReferralInput before = stored.of(dossier);
    editing.judge(
        dossier,
        before,
        before.withParties(
            before.parties().stream().filter(known -> known.rank() != command.rank()).toList()),
        context);
    dossier.removeParty(party);
    editing.keep(dossier, ReferralTexts.get("step.partyRemoved", command.rank()), context);
    return null;
  }
}
