package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.Territory;
import fr.mediane.text.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks that the address is one, and that somebody could receive what is sent to it. */
@ApplicationScoped
public class SetReferralAddressHandler implements CommandHandler<SetReferralAddress, Void> {

  @Inject private Territories territories;

  @Override
  public Void handle(SetReferralAddress command, CommandContext context) {
    Territory territory =
        territories.byCode(command.territoryCode()).orElseThrow(NotFoundRefusal::new);
    context.about("Territory", territory.getCode(), territory.getName());
    String address = command.address() == null ? "" : command.address().strip();
    if (!EmailAddress.isValid(address)) {
      throw new InvalidRefusal("referral", NetworkTexts.get("referral.shape", address));
    }
    if (territory.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    territory.writtenToAt(address);
    return null;
  }
}
