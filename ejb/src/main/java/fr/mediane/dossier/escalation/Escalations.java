package fr.mediane.dossier.escalation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The repository of the links between regional and national dossiers. */
@ApplicationScoped
public class Escalations {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;

  /** Stores a link. */
  Escalation add(Escalation escalation) {
    em.persist(escalation);
    return escalation;
  }

  /** The link of a national dossier. */
  Optional<Escalation> ofNational(Dossier national) {
    return em.createQuery(
            "select x from Escalation x where x.national = :national", Escalation.class)
        .setParameter("national", national)
        .getResultStream()
        .findFirst();
  }

  /** The links that name a regional dossier. */
  List<Escalation> naming(Dossier regional) {
    return em.createQuery(
            "select x from Escalation x join fetch x.national where x.regionalNumber = :number order by x.id",
            Escalation.class)
        .setParameter("number", regional.getNumber())
        .getResultList();
  }

  /**
   * Hands a regional dossier over, its texts sealed with the key of the national one; a link that
   * the region makes itself is stored complete.
   */
  void handOver(
      Escalation link, Dossier regional, LocalDate on, EscalationChecks.Texts texts, int pieces) {
    Long to = link.getNational().getId();
    link.handOver(
        regional,
        on,
        new Escalation.Content(
            seals.seal(to, EscalationPurposes.REASON, texts.reason()),
            seals.seal(to, EscalationPurposes.AGREEMENT, texts.proof()),
            seals.seal(to, EscalationPurposes.HISTORY, HandedHistory.toJson(regional.getSteps())),
            seals.seal(to, EscalationPurposes.PIECES, texts.pieceReason())),
        pieces);
    em.persist(link);
  }
}
