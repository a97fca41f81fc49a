package fr.mediane.dossier.piece;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of the pieces; seals what they hold. */
@ApplicationScoped
public class Pieces {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;

  /**
   * Stores a piece with its name and content, in the caller's transaction.
   *
   * @param mediaType IANA media type
   * @param content in clear, at most {@link Seals#MAX_BYTES}
   */
  Piece add(Piece piece, String fileName, String mediaType, byte[] content) {
    em.persist(piece.ofType(mediaType, content.length));
    Long dossierId = piece.getDossier().getId();
    piece.hold(
        seals.seal(dossierId, PiecePurposes.name(piece.getId()), fileName),
        seals.seal(dossierId, PiecePurposes.content(piece.getId()), content));
    return piece;
  }

  /** A piece of a dossier. */
  Optional<Piece> find(Dossier dossier, long id) {
    return Optional.ofNullable(em.find(Piece.class, id))
        .filter(piece -> piece.getDossier().equals(dossier));
  }

  /** How many received pieces a dossier holds, those withdrawn apart. */
  long countReceived(Dossier dossier) {
    return em.createQuery(
            "select count(p) from Piece p where p.dossier = :dossier and p.origin = :received"
                + " and p.withdrawnAt is null",
            Long.class)
        .setParameter("dossier", dossier)
        .setParameter("received", PieceOrigin.RECEIVED)
        .getSingleResult();
  }
}
