package fr.mediane.dossier.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of the conclusion need to know of an agreement.
 *
 * @param coverage what the document settles
 * @param hasContext whether the context is written
 * @param hasRecommendations whether recommendations are made (art. 13: at the end of each
 *     mediation)
 * @param bearers for each commitment, the ranks of the parties who undertake it
 * @param parties ranks of all the parties
 * @param signatures day on which each party signed, by rank
 */
public record ConclusionFacts(
    Coverage coverage,
    boolean hasContext,
    boolean hasRecommendations,
    List<Set<Integer>> bearers,
    Set<Integer> parties,
    Map<Integer, LocalDate> signatures) {

  /** Keeps its own copies. */
  public ConclusionFacts {
    bearers = List.copyOf(bearers);
    parties = Set.copyOf(parties);
    signatures = Map.copyOf(signatures);
  }

  /** What an agreement says, among the parties of its dossier. */
  public static ConclusionFacts of(MediationAgreement agreement) {
    return new ConclusionFacts(
        agreement.getCoverage(),
        agreement.getContext() != null,
        agreement.getRecommendations() != null,
        agreement.getCommitments().stream()
            .map(commitment -> (Set<Integer>) commitment.getParties())
            .toList(),
        AgreementFile.ranksOf(agreement.getDossier()),
        agreement.signatures());
  }

  /** The ranks of the parties who have not signed, in order. */
  public List<Integer> missing() {
    return parties.stream().filter(rank -> !signatures.containsKey(rank)).sorted().toList();
  }

  /** The day of the last signature. */
  public Optional<LocalDate> lastSignature() {
    Collection<LocalDate> days = signatures.values();
    return days.stream().max(LocalDate::compareTo);
  }
}
