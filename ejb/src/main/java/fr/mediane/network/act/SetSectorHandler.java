package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A sector said by a person stays until a source says another. */
@ApplicationScoped
public class SetSectorHandler implements CommandHandler<SetSector, Void> {

  @PersistenceContext private EntityManager em;

  @Override
  public Void handle(SetSector command, CommandContext context) {
    Establishment establishment =
        em.createQuery(
                "select e from Establishment e where e.finess = :finess", Establishment.class)
            .setParameter("finess", command.finess())
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
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
