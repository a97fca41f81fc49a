package fr.mediane.dossier.piece;

import fr.mediane.access.Actor;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hands chosen pieces of a dossier over to another: each is opened with the key of the one and
 * sealed again with the key of the other. Nothing that was not chosen goes.
 */
@ApplicationScoped
public class PieceHandOver {

  @PersistenceContext private EntityManager em;
  @Inject private Pieces pieces;
  @Inject private Seals seals;

  /**
   * A piece that may be chosen.
   *
   * @param id its identity
   * @param name name of the file
   * @param classification to whom it may go
   * @param addedOn day on which it was received, or the moment it was produced
   */
  public record Offer(
      Long id, String name, PieceClass classification, LocalDate receivedOn, Instant addedOn)
      implements Serializable {}

  /** The pieces of a dossier that still have their content, oldest first. */
  public List<Offer> offers(Long dossierId) {
    return em.createQuery(
            "select p from Piece p where p.dossier.id = :dossier and p.withdrawnAt is null order by p.addedAt, p.id",
            Piece.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .map(
            piece ->
                new Offer(
                    piece.getId(),
                    seals.open(dossierId, PiecePurposes.name(piece.getId()), piece.getFileName()),
                    piece.getClassification(),
                    piece.getReceivedOn(),
                    piece.getAddedAt()))
        .toList();
  }

  /** Whether every one of these is a piece of that dossier that still has its content. */
  public boolean holdsAll(Dossier dossier, Set<Long> ids) {
    return ids.stream()
        .allMatch(id -> pieces.find(dossier, id).filter(piece -> !piece.isWithdrawn()).isPresent());
  }

  /**
   * Copies pieces, re-sealed.
   *
   * @param ids pieces of {@code from} that still have their content: see {@link #holdsAll}
   * @param ranks rank of each party in the other dossier, by its rank in this one
   */
  public void copy(
      Set<Long> ids,
      Dossier from,
      Dossier to,
      Map<Integer, Integer> ranks,
      Actor author,
      Instant at) {
    ids.stream()
        .sorted()
        .map(id -> pieces.find(from, id).orElseThrow())
        .forEach(piece -> copy(piece, to, ranks, author, at));
  }

  private void copy(
      Piece piece, Dossier to, Map<Integer, Integer> ranks, Actor author, Instant at) {
    Long fromId = piece.getDossier().getId();
    Piece copy =
        piece.getOrigin() == PieceOrigin.PRODUCED
            ? Piece.produced(to, piece.getPaper(), author, at)
            : Piece.received(
                to,
                piece.getClassification(),
                piece.getReceivedOn(),
                piece.getFromParty() == null ? null : ranks.get(piece.getFromParty()),
                piece.getScan(),
                author,
                at);
    pieces.add(
        copy,
        seals.open(fromId, PiecePurposes.name(piece.getId()), piece.getFileName()),
        piece.getMediaType(),
        seals.open(fromId, PiecePurposes.content(piece.getId()), piece.getContent()));
  }
}
