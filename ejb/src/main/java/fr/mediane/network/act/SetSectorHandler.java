package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A sector said by a person stays until a source says another. */
@ApplicationScoped
public class SetSectorHandler implements CommandHandler<SetSector, Void> {

  @Inject private Establishments establishments;

  @Override
  public Void handle(SetSector command, CommandContext context) {
    Establishment establishment =
        establishments.byFiness(command.finess()).orElseThrow(NotFoundRefusal::new);
    context.about("Establishment", establishment.getFiness(), establishment.getName());
    if (command.sector() == null) {
      throw new InvalidRefusal("sector", NetworkTexts.get("sector.missing"));
    }
    if (establishment.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    establishment.belongsTo(command.sector());
    return null;
  }
}
