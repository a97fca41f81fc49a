package fr.mediane.dossier.consent;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The repository of the decisions of the parties. */
@ApplicationScoped
public class EntryConsents {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;

  /** All the decisions of a dossier, whose access the caller has checked. */
  public ConsentLedger of(Dossier dossier) {
    return new ConsentLedger(
        em.createQuery(
                "select c from EntryConsent c where c.dossier = :dossier order by c.recordedAt, c.id",
                EntryConsent.class)
            .setParameter("dossier", dossier)
            .getResultList());
  }

  /**
   * Stores a decision.
   *
   * @param originalPlace where the signed original is kept, to be sealed; {@code null} when not
   *     said
   */
  public EntryConsent add(EntryConsent decision, String originalPlace) {
    em.persist(decision);
    if (originalPlace != null) {
      decision.originalAt(
          seals.seal(decision.getDossier().getId(), decision.placePurpose(), originalPlace));
    }
    return decision;
  }

  /** Where the signed original of a decision is kept; {@code null} when not said, or destroyed. */
  public String originalPlace(EntryConsent decision) {
    Dossier dossier = decision.getDossier();
    return dossier.getState() == DossierState.DESTROYED
        ? null
        : seals.open(dossier.getId(), decision.placePurpose(), decision.getOriginalPlace());
  }
}
