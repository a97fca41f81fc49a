package fr.mediane.dossier.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the dossiers near their end.
 *
 * @param rows the dossiers, the first due first
 * @param total how many in all
 * @param today date of the question
 */
public record DestructionList(List<DestructionRow> rows, long total, LocalDate today)
    implements Serializable {

  /** Keeps its own copy. */
  public DestructionList {
    rows = List.copyOf(rows);
  }
}
