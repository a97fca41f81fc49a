package fr.mediane.dossier.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is told that a dossier exists, as the screen shows it.
 *
 * @param number number of the dossier
 * @param version version read, which the acts send back
 * @param mayInform whether the reader may record an information now
 * @param receivedOn day of receipt
 * @param authorities the authorities, those to inform first
 * @param parties the parties, in order
 */
public record InformationSheet(
    String number,
    long version,
    boolean mayInform,
    LocalDate receivedOn,
    List<AuthorityLine> authorities,
    List<PartyInformation> parties)
    implements Serializable {

  /** Keeps its own copies. */
  public InformationSheet {
    authorities = List.copyOf(authorities);
    parties = List.copyOf(parties);
  }

  /**
   * An authority.
   *
   * @param key which one, as an address writes it
   * @param office in what quality, in French
   * @param place establishment, unit or school
   * @param reason why; empty when the parties no longer call for it
   * @param article « 6 » or « 10 »; empty when no text read designates it
   * @param holder who holds the office; empty when not known
   * @param informedOn day of the information; {@code null} before
   */
  public record AuthorityLine(
      String key,
      String office,
      String place,
      String reason,
      String article,
      String holder,
      LocalDate informedOn)
      implements Serializable {}

  /**
   * A party.
   *
   * @param rank rank among the parties
   * @param name name; empty once the content was destroyed
   * @param third whether the party did not seize
   * @param informedOn day of the information; {@code null} before
   */
  public record PartyInformation(int rank, String name, boolean third, LocalDate informedOn)
      implements Serializable {}
}
