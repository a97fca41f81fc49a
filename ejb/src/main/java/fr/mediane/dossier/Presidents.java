package fr.mediane.dossier;

import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Who presides the instance of a dossier, and whether that person may take part in it. */
@ApplicationScoped
public class Presidents {

  @PersistenceContext private EntityManager em;
  @Inject private MediatorRegister mediators;
  @Inject private DossierScopes scopes;

  /** Who presides on a day; empty when the office is vacant. */
  public Optional<OfficeTerm> of(Dossier dossier, LocalDate day) {
    return mediators.inOffice(dossier.getPanel().getTerritory().getCode(), day);
  }

  /**
   * Whether a challenge, a tie or a withdrawal keeps whoever presides on a day away from the
   * dossier (Charter art. 8 and 9).
   */
  public boolean isBarred(Dossier dossier, LocalDate day) {
    return of(dossier, day).filter(term -> isBarred(dossier, term.personId())).isPresent();
  }

  /**
   * The dossiers from which whoever presides the instance of a dossier on a day is not kept away:
   * to be composed into a query that is read anyway. All of them while that person is not
   * established.
   */
  public DossierScope reach(Dossier dossier, LocalDate day) {
    return scopes.untied(of(dossier, day).map(OfficeTerm::personId).orElse(null));
  }

  /**
   * Whether somebody is kept away from a dossier.
   *
   * @param personId the person; {@code null} when not established: nothing is known then
   */
  boolean isBarred(Dossier dossier, Long personId) {
    if (personId == null) {
      return false;
    }
    DossierScope untied = scopes.untied(personId);
    return untied
        .bind(
            em.createQuery(
                "select d.id from Dossier d where d = :dossier" + untied.condition("d"),
                Long.class))
        .setParameter("dossier", dossier)
        .getResultList()
        .isEmpty();
  }
}
