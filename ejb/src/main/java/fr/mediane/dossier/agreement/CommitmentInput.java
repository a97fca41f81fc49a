package fr.mediane.dossier.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A commitment as somebody types it.
 *
 * @param parties ranks of those who undertake it
 * @param body what they undertake
 * @param dueOn until when; {@code null} when no day was agreed
 */
public record CommitmentInput(Set<Integer> parties, String body, LocalDate dueOn)
    implements Serializable {

  /** Keeps its own copy. */
  public CommitmentInput {
    parties = Set.copyOf(parties);
  }
}
