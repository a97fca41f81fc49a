package fr.mediane.dossier.piece;

import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
}
