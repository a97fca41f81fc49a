package fr.mediane.dossier.piece;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pieces of a dossier, for the screen and the download. What was received is opened by those
 * who read the content of the dossier; of what the application printed, the letters and forms that
 * the secretariat sends are opened by the secretariat too.
 */
@Stateless
@PermitAll
public class PieceReader {

  private static final Map<String, String> EXTENSIONS =
      Arrays.stream(FileType.values())
          .collect(
              Collectors.toMap(
                  FileType::mediaType,
                  type -> type.extensions().get(0).toUpperCase(Locale.ROOT),
                  (first, second) -> first));

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private OpenDossiers dossiers;
  @Inject private Seals seals;
  @Inject private JournalWriter journal;

  /**
   * A page of the pieces of a dossier.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public PieceList list(String number, PieceFilter filter) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_READ);
    boolean opens = scopes.opensContent(actor);
    Map<Integer, String> names = names(dossier);
    List<PieceRow> rows =
        query(dossier, filter, "select p", Piece.class, " order by p.addedAt desc, p.id desc")
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultStream()
            .map(piece -> row(piece, dossier, names, actor, opens))
            .toList();
    long total =
        rows.size() < filter.size() && filter.first() == 0
            ? rows.size()
            : query(dossier, filter, "select count(p)", Long.class, "").getSingleResult();
    journal.read(actor, "PiecesRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return new PieceList(
        dossier.getNumber(),
        dossier.getState(),
        rows,
        total,
        names.entrySet().stream()
            .map(entry -> new PieceList.Sender(entry.getKey(), entry.getValue()))
            .toList(),
        actor.holds(Right.DOSSIER_HANDLE) && DossierAct.ATTACH.isLawfulIn(dossier.getState()),
        opens);
  }

  /**
   * A piece to download: one numbered copy, one line of the journal.
   *
   * @throws NotFoundRefusal when it does not exist, was withdrawn, or is closed to the reader
   */
  @Requires(Right.DOSSIER_READ)
  public PieceFile open(String number, long pieceId) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_READ);
    Piece piece = em.find(Piece.class, pieceId, LockModeType.PESSIMISTIC_WRITE);
    if (piece == null
        || !piece.getDossier().equals(dossier)
        || piece.isWithdrawn()
        || piece.getContent() == null
        || !piece.opensTo(actor, scopes.opensContent(actor))) {
      throw new NotFoundRefusal();
    }
    Long id = dossier.getId();
    byte[] content = seals.open(id, PiecePurposes.content(pieceId), piece.getContent());
    String name = seals.open(id, PiecePurposes.name(pieceId), piece.getFileName());
    int copy = piece.copied();
    journal.read(
        actor,
        "PieceRead",
        "Dossier",
        id.toString(),
        PieceTexts.get("journal.copy", number, Long.toString(pieceId), copy));
    return new PieceFile(numbered(name, copy), piece.getMediaType(), content);
  }

  /** « courrier.pdf » and 3 give « courrier-exemplaire-3.pdf ». */
  static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return PieceTexts.get(
        "copy.name", name.substring(0, dot), Integer.toString(copy), name.substring(dot + 1));
  }

  private <T> TypedQuery<T> query(
      Dossier dossier, PieceFilter filter, String select, Class<T> type, String order) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String where = " from Piece p where p.dossier = :dossier";
    parameters.put("dossier", dossier);
    if (filter.origin() != null) {
      where += " and p.origin = :origin";
      parameters.put("origin", filter.origin());
    }
    if (filter.classification() != null) {
      where += " and p.classification = :class";
      parameters.put("class", filter.classification());
    }
    TypedQuery<T> query = em.createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  private PieceRow row(
      Piece piece, Dossier dossier, Map<Integer, String> names, Actor actor, boolean opensContent) {
    Long id = dossier.getId();
    boolean opens = piece.opensTo(actor, opensContent) && dossier.getState().keepsText();
    return new PieceRow(
        piece.getId(),
        piece.getOrigin(),
        piece.getPaper(),
        piece.getClassification(),
        opens ? seals.open(id, PiecePurposes.name(piece.getId()), piece.getFileName()) : null,
        extension(piece.getMediaType()),
        PieceSizes.label(piece.getSize()),
        piece.getReceivedOn(),
        piece.getFromParty() == null ? null : names.get(piece.getFromParty()),
        piece.getScan(),
        piece.getCopies(),
        piece.getAddedAuthor(),
        piece.getAddedQuality(),
        piece.getAddedAt(),
        opens && !piece.isWithdrawn(),
        withdrawal(piece, id, opens));
  }

  private PieceRow.Withdrawal withdrawal(Piece piece, Long dossierId, boolean opens) {
    return piece.isWithdrawn()
        ? new PieceRow.Withdrawal(
            piece.getWithdrawnAt(),
            piece.getWithdrawnAuthor(),
            opens
                ? seals.open(
                    dossierId, PiecePurposes.withdrawal(piece.getId()), piece.getWithdrawalNote())
                : null)
        : null;
  }

  private Map<Integer, String> names(Dossier dossier) {
    if (!dossier.getState().keepsText()) {
      return Map.of();
    }
    return dossier.getParties().stream()
        .collect(
            Collectors.toMap(
                DossierParty::getRank, this::nameOf, (first, second) -> first, LinkedHashMap::new));
  }

  private String nameOf(DossierParty party) {
    String json =
        seals.open(
            party.getDossier().getId(), Purposes.party(party.getRank()), party.getIdentity());
    return json == null
        ? PieceTexts.get("party.unnamed", party.getRank())
        : Identity.ofJson(json).fullName();
  }

  private static String extension(String mediaType) {
    return EXTENSIONS.getOrDefault(mediaType, mediaType);
  }
}
