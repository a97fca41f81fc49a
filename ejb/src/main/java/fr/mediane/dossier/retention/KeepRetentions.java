package fr.mediane.dossier.retention;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.util.List;

/**
 * Brings the time of retention in step with the life of dossiers: starts it where a dossier was
 * closed, stops it where one was opened again. Answers how many changed.
 *
 * @param dossierIds the dossiers to look at
 */
@Requires(Right.RETENTION_WATCH)
public record KeepRetentions(List<Long> dossierIds) implements Command<Integer> {

  /** Keeps its own copy. */
  public KeepRetentions {
    dossierIds = List.copyOf(dossierIds);
  }
}
