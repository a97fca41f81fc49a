package fr.mediane.dossier.referral;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells an authority that its saisines were received, acknowledged and closed: nothing else. */
@Stateless
@PermitAll
public class ReceiptReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;

  /**
   * A page of the saisines that the reader's authority made.
   *
   * @param first rank of the first line, from 0
   * @param size most lines
   */
  @Requires(Right.DOSSIER_RECEIPT)
  public ReceiptList list(int first, int size) {
    DossierScope scope = scopes.of(actors.current(), Right.DOSSIER_RECEIPT);
    String from = " from Dossier d where d.id is not null" + scope.condition("d");
    long total = scope.bind(em.createQuery("select count(d)" + from, Long.class)).getSingleResult();
    return new ReceiptList(
        scope
            .bind(
                em.createQuery(
                    "select new "
                        + ReceiptRow.class.getName()
                        + "(d.number, d.receivedOn, d.acknowledgedOn, d.closedOn)"
                        + from
                        + " order by d.receivedOn desc, d.id desc",
                    ReceiptRow.class))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList(),
        total);
  }
}
