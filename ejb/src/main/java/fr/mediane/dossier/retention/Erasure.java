package fr.mediane.dossier.retention;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;

/**
 * Removes what the key of a dossier had sealed. Without the key it is noise already; it goes all
 * the same, wherever it stands: the sealed columns are found in the entities themselves, so that a
 * capability added later is not forgotten.
 */
@ApplicationScoped
class Erasure {

  @PersistenceContext private EntityManager em;

  /** Erases the pieces and every sealed text of a dossier whose key is destroyed. */
  void erase(Dossier dossier) {
    em.flush();
    em.createQuery("delete from Piece p where p.dossier.id = :dossier")
        .setParameter("dossier", dossier.getId())
        .executeUpdate();
    for (EntityType<?> type : em.getMetamodel().getEntities()) {
      for (SealedColumn column : SealedColumn.of(type.getJavaType())) {
        Query erasure = em.createQuery(column.erasure()).setParameter("dossier", dossier.getId());
        if (!column.nullable()) {
          erasure.setParameter("nothing", SealedText.erased());
        }
        erasure.executeUpdate();
      }
    }
  }
}
