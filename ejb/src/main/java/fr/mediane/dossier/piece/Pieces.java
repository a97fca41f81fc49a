package fr.mediane.dossier.piece;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
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

  /** Whether a piece belongs to a dossier and was not withdrawn. */
  public boolean holds(Dossier dossier, long id) {
    return find(dossier, id).filter(piece -> !piece.isWithdrawn()).isPresent();
  }

  /**
   * The pieces received that may be cited as the proof of something, the latest first, as one
   * statement that reads no content.
   *
   * @param named whether their names are opened; their kind and day are told in any case
   */
  public List<ReceivedPiece> received(Dossier dossier, boolean named) {
    return em.createQuery(
            "select p.id, p.classification, p.receivedOn, p.fileName from Piece p where p.dossier = :dossier"
                + " and p.origin = :received and p.withdrawnAt is null order by p.receivedOn desc, p.id desc",
            Object[].class)
        .setParameter("dossier", dossier)
        .setParameter("received", PieceOrigin.RECEIVED)
        .getResultStream()
        .map(row -> received(dossier.getId(), row, named))
        .toList();
  }

  private ReceivedPiece received(Long dossierId, Object[] row, boolean named) {
    Long id = (Long) row[0];
    return new ReceivedPiece(
        id,
        ((PieceClass) row[1]).label(),
        (LocalDate) row[2],
        named ? seals.open(dossierId, PiecePurposes.name(id), (SealedText) row[3]) : null);
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
