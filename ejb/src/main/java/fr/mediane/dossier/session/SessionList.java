package fr.mediane.dossier.session;

import fr.mediane.dossier.slot.Slot;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the sessions.
 *
 * @param rows the sessions, the furthest in time first
 * @param total sessions of the whole list
 * @param managed whether the reader plans sessions
 * @param today the date of the reading
 */
public record SessionList(List<Row> rows, long total, boolean managed, LocalDate today)
    implements Serializable {

  /**
   * A session in the list.
   *
   * @param number its number
   * @param state where it stands
   * @param slot when and where
   * @param dossiers dossiers of its agenda that the reader may know of
   */
  public record Row(String number, SessionState state, Slot slot, long dossiers)
      implements Serializable {}
}
