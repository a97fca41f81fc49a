package fr.mediane.dossier.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the work list.
 *
 * @param rows the lines
 * @param total how many dossiers answer
 * @param today the date of the reading: late is before it
 */
public record DossierList(List<DossierRow> rows, long total, LocalDate today)
    implements Serializable {

  /** Keeps its own copy. */
  public DossierList {
    rows = List.copyOf(rows);
  }
}
