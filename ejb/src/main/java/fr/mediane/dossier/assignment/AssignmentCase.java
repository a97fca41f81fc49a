package fr.mediane.dossier.assignment;

import java.util.List;

/**
 * A dossier that waits for its mediators, as the computation knows it: no party, no text.
 *
 * @param number number of the dossier
 * @param departement code of the département of the establishment
 * @param region code of its region; {@code null} for the collectivities that belong to none
 * @param wanted how many mediators are wished in all, one or two
 * @param staying those designated already, who stay
 * @param open those whom nothing excludes, in any order
 */
public record AssignmentCase(
    String number,
    String departement,
    String region,
    int wanted,
    List<Aspirant> staying,
    List<Aspirant> open) {

  /** Keeps its own copies. */
  public AssignmentCase {
    staying = List.copyOf(staying);
    open = List.copyOf(open);
  }
}
