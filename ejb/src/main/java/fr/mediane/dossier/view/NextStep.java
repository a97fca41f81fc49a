package fr.mediane.dossier.view;

import fr.mediane.dossier.life.DossierAct;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be done to a dossier.
 *
 * @param act the act that does it
 * @param label what is to be done, in French
 * @param who who may do it, in French
 * @param dueOn last day on which it is on time; {@code null} when no delay runs
 * @param late whether that day is past
 * @param mine whether the reader may do it
 * @param missing what is missing before, in French
 */
public record NextStep(
    DossierAct act,
    String label,
    String who,
    LocalDate dueOn,
    boolean late,
    boolean mine,
    List<String> missing)
    implements Serializable {

  /** Keeps its own copy. */
  public NextStep {
    missing = List.copyOf(missing);
  }
}
