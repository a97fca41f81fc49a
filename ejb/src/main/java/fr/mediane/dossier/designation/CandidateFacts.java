package fr.mediane.dossier.designation;

import fr.mediane.network.Civility;
import java.io.Serializable;

/**
 * What is recorded of somebody that may tell apart two people who may both be designated.
 *
 * @param civility {@code null} when the person gave none
 * @param category name of the professional category; {@code null} when unknown
 * @param departement code of the département where the person works or lives; {@code null} when
 *     unknown
 * @param region code of its region; {@code null} when unknown or outside any region
 * @param availability availability, in the person's words; {@code null} when none was stated
 */
public record CandidateFacts(
    Civility civility, String category, String departement, String region, String availability)
    implements Serializable {

  /** Nothing is recorded. */
  public static final CandidateFacts NONE = new CandidateFacts(null, null, null, null, null);
}
