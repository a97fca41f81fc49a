package fr.mediane.dossier.session;

import fr.mediane.dossier.slot.Slot;
import java.io.Serializable;
import java.util.List;

/**
 * A session as somebody opens it.
 *
 * @param number its number
 * @param version the version read
 * @param panel name of the instance
 * @param state where it stands
 * @param slot when and where; the real length once held
 * @param agenda the dossiers that the reader may know of, in order
 * @param people who is convened, the president first; whether each came once it is held
 * @param quorum that of the day: to be reached, or that was
 * @param verdict whether it was reached, in French; {@code null} until the session is held
 * @param candidates numbers of the dossiers that may be put on the agenda; for who manages it
 * @param managed whether the reader manages the session
 * @param due whether its day has come
 * @param cancelMotive why it was cancelled; may be empty or {@code null}
 */
public record SessionSheet(
    String number,
    long version,
    String panel,
    SessionState state,
    Slot slot,
    List<Line> agenda,
    List<Presence> people,
    Quorum quorum,
    String verdict,
    List<String> candidates,
    boolean managed,
    boolean due,
    String cancelMotive)
    implements Serializable {

  /** Whether its agenda may change. */
  public boolean isPlanned() {
    return state == SessionState.PLANNED;
  }

  /**
   * A dossier of the agenda.
   *
   * @param dossierId its identity
   * @param dossier its number
   * @param stage where it stands, in French
   * @param examinable whether the instance may still examine it
   * @param opinion what the instance says; {@code null} until examined
   * @param note what it adds; {@code null} when nothing, or for who does not read the content
   * @param setApart how many members came and took no part, for a tie with it; {@code null} until
   *     the session is held
   * @param awaited whether the session, which was held, may still say what it thinks of it
   */
  public record Line(
      Long dossierId,
      String dossier,
      String stage,
      boolean examinable,
      Opinion opinion,
      String note,
      Integer setApart,
      boolean awaited)
      implements Serializable {

    /** What the instance says and, when some took no part, how many; for the record. */
    String opinionInWords() {
      return setApart == null || setApart == 0
          ? opinion.label()
          : SessionTexts.get("paper.setApart", opinion.label(), setApart);
    }
  }

  /**
   * Somebody convened.
   *
   * @param who who it is
   * @param present whether the person came; {@code null} until the session is held
   */
  public record Presence(Convened who, Boolean present) implements Serializable {}
}
