package fr.mediane.dossier.history;

import fr.mediane.dossier.life.DossierState;
import java.io.Serializable;
import java.util.List;

/**
 * A page of the history of a dossier.
 *
 * @param number number of the dossier
 * @param state where it stands
 * @param steps steps, the latest first; empty when the openings are asked
 * @param openings openings, the latest first; empty when the steps are asked
 * @param total how many lines in all
 * @param parties parties to whom papers may be handed
 */
public record HistorySheet(
    String number,
    DossierState state,
    List<StepLine> steps,
    List<Opening> openings,
    long total,
    List<Person> parties)
    implements Serializable {

  /** Keeps its own copies. */
  public HistorySheet {
    steps = List.copyOf(steps);
    openings = List.copyOf(openings);
    parties = List.copyOf(parties);
  }

  /**
   * A party.
   *
   * @param rank rank in the dossier
   * @param name its name
   */
  public record Person(int rank, String name) implements Serializable {}
}
