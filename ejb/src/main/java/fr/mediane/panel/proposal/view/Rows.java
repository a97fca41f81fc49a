package fr.mediane.panel.proposal.view;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param rows what is shown
 * @param total rows of the whole list
 */
public record Rows<T extends Serializable>(List<T> rows, long total) implements Serializable {

  /** Copies the rows. */
  public Rows {
    rows = List.copyOf(rows);
  }
}
