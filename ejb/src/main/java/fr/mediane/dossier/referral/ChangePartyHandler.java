package fr.mediane.dossier.referral;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Corrects a party where it stands. */
@ApplicationScoped
public class ChangePartyHandler implements CommandHandler<ChangeParty, Void> {

  @Inject private ReferralEditing editing;
  @Inject private StoredReferral stored;
  @Inject private ReferralRecorder recorder;

  @Override
  public Void handle(ChangeParty command, CommandContext context) {
    Dossier dossier = editing.take(command.number(), command.version(), context);
    int rank = command.party().rank();
    DossierParty party = dossier.party(rank).orElseThrow(NotFoundRefusal::new);
    ReferralInput before = stored.of(dossier);
    List<PartyInput> parties =
        before.parties().stream()
            .map(known -> known.rank() == rank ? command.party() : known)
            .toList();
    CheckedReferral checked = editing.judge(dossier, before, before.withParties(parties), context);
    recorder.change(party, checked.parties().get(dossier.getParties().indexOf(party)));
    editing.keep(dossier, ReferralTexts.get("step.partyChanged", rank), context);
    return null;
  }
}
