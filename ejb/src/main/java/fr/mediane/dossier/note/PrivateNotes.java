package fr.mediane.dossier.note;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of private notes. Nothing is found but by its author. */
@ApplicationScoped
public class PrivateNotes {

  /** Longest note, in characters. */
  public static final int MAX_LENGTH = 10_000;

  @PersistenceContext private EntityManager em;
  @Inject private Dossiers dossiers;
  @Inject private Seals seals;

  /**
   * The notes that an author keeps on a dossier which the caller has already found through the
   * predicate of {@link Right#DOSSIER_MEDIATE}, the latest first.
   */
  public List<NoteView> of(Long dossierId, Actor author) {
    return em.createQuery(
            "select n from PrivateNote n where n.dossier.id = :dossier and n.authorId = :author"
                + " order by n.writtenAt desc, n.id desc",
            PrivateNote.class)
        .setParameter("dossier", dossierId)
        .setParameter("author", author.accountId())
        .getResultStream()
        .map(note -> view(dossierId, note))
        .toList();
  }

  private NoteView view(Long dossierId, PrivateNote note) {
    return new NoteView(
        note.getId(),
        note.getVersion(),
        note.getMeetingId(),
        seals.open(dossierId, note.purpose(), note.getBody()),
        note.getWrittenAt(),
        note.getChangedAt());
  }

  /**
   * Destroys every note of a dossier that closes for good.
   *
   * @return how many there were, for the certificate; neither by whom nor what
   */
  public int destroyOf(Long dossierId) {
    return em.createQuery("delete from PrivateNote n where n.dossier.id = :dossier")
        .setParameter("dossier", dossierId)
        .executeUpdate();
  }

  /** The dossier of a note, still open, that the author may lead. */
  Dossier dossier(String number, CommandContext context) {
    Dossier dossier =
        dossiers
            .find(number, context.actor(), Right.DOSSIER_MEDIATE)
            .orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    if (!dossier.isOpen()) {
      throw new Refusal(NoteTexts.get("closed"));
    }
    return dossier;
  }

  /**
   * Checks that the meeting a note is about is one of the dossier.
   *
   * @param meetingId {@code null} for a note about no meeting
   */
  void requireMeeting(Dossier dossier, Long meetingId) {
    if (meetingId != null
        && em.createQuery(
                    "select count(m) from Meeting m where m.id = :id and m.dossier = :dossier",
                    Long.class)
                .setParameter("id", meetingId)
                .setParameter("dossier", dossier)
                .getSingleResult()
            == 0) {
      throw new NotFoundRefusal();
    }
  }

  /** Keeps a new note. */
  PrivateNote add(PrivateNote note, String text) {
    em.persist(note);
    note.first(seals.seal(note.getDossier().getId(), note.purpose(), text));
    return note;
  }

  /**
   * A note of the author himself.
   *
   * @throws NotFoundRefusal for anybody else's, exactly as if it did not exist
   * @throws ConflictRefusal when the author changed it elsewhere since
   */
  PrivateNote own(Dossier dossier, Long id, long version, Actor author) {
    PrivateNote note =
        em.createQuery(
                "select n from PrivateNote n where n.id = :id and n.dossier = :dossier and n.authorId = :author",
                PrivateNote.class)
            .setParameter("id", id)
            .setParameter("dossier", dossier)
            .setParameter("author", author.accountId())
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    if (note.getVersion() != version) {
      throw new ConflictRefusal();
    }
    return note;
  }

  void rewrite(PrivateNote note, String text, CommandContext context) {
    note.rewrite(seals.seal(note.getDossier().getId(), note.purpose(), text), context.at());
  }

  void remove(PrivateNote note) {
    em.remove(note);
  }

  /** A text that may be kept. */
  static String checked(String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      throw new InvalidRefusal("noteText", NoteTexts.get("text.missing"));
    }
    if (text.length() > MAX_LENGTH) {
      throw new InvalidRefusal("noteText", NoteTexts.get("text.tooLong", MAX_LENGTH));
    }
    return text;
  }
}
