package fr.mediane.dossier.referral;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Adds a party at the end. */
@ApplicationScoped
public class AddPartyHandler implements CommandHandler<AddParty, Void> {

  @Inject private ReferralEditing editing;
  @Inject private StoredReferral stored;
  @Inject private ReferralRecorder recorder;

  @Override
  public Void handle(AddParty command, CommandContext context) {
    Dossier dossier = editing.take(command.number(), command.version(), context);
    ReferralInput before = stored.of(dossier);
    List<PartyInput> parties =
        Stream.concat(before.parties().stream(), Stream.of(command.party())).toList();
    CheckedReferral checked = editing.judge(dossier, before, before.withParties(parties), context);
    DossierParty added = recorder.add(dossier, checked.parties().get(parties.size() - 1));
    editing.keep(dossier, ReferralTexts.get("step.partyAdded", added.getRank()), context);
    return null;
  }
}
