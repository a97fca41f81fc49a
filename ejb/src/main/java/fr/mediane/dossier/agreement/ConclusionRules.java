package fr.mediane.dossier.agreement;

import fr.mediane.dossier.life.Outcome;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a mediation may end (art. 13): by an agreement that all signed, by one on a part, by
 * recommendations that nobody signed, or without a result. Pure; the order of the signatures does
 * not matter.
 */
public final class ConclusionRules {

  private ConclusionRules() {}

  /**
   * Why a mediation may not end so.
   *
   * @param wanted one of the outcomes of a mediation
   * @param facts the agreement as it stands
   * @return the reasons in French, each with what would mend it; none when it may
   */
  public static List<String> against(Outcome wanted, ConclusionFacts facts) {
    return switch (wanted) {
      case AGREEMENT -> againstAgreement(facts);
      case PARTIAL_AGREEMENT -> againstPart(facts);
      case RECOMMENDATIONS -> againstRecommendations(facts);
      case FAILED -> againstFailure(facts);
      default -> throw new IllegalArgumentException(wanted + " does not end a mediation");
    };
  }

  /** The outcome that the document and its signatures call for; empty when none is ready. */
  public static Optional<Outcome> ready(ConclusionFacts facts) {
    return Stream.of(Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT, Outcome.RECOMMENDATIONS)
        .filter(outcome -> against(outcome, facts).isEmpty())
        .findFirst();
  }

  private static List<String> againstAgreement(ConclusionFacts facts) {
    List<String> reasons = content(facts);
    if (facts.coverage() == Coverage.PART) {
      reasons.add(AgreementTexts.get("conclude.part"));
    }
    if (!facts.missing().isEmpty()) {
      boolean partly = facts.signatures().size() >= fewest(facts);
      reasons.add(
          AgreementTexts.get(
              partly ? "conclude.missingOrPart" : "conclude.missing",
              facts.missing().size(),
              ranks(facts.missing())));
    }
    return reasons;
  }

  private static List<String> againstPart(ConclusionFacts facts) {
    List<String> reasons = content(facts);
    Set<Integer> signed = facts.signatures().keySet();
    if (signed.size() < fewest(facts)) {
      reasons.add(AgreementTexts.get("conclude.alone"));
    }
    if (facts.coverage() == Coverage.WHOLE && facts.missing().isEmpty()) {
      reasons.add(AgreementTexts.get("conclude.whole"));
    }
    List<Integer> bound =
        facts.bearers().stream()
            .flatMap(Collection::stream)
            .filter(rank -> !signed.contains(rank))
            .distinct()
            .sorted()
            .toList();
    if (!bound.isEmpty()) {
      reasons.add(AgreementTexts.get("conclude.bound", bound.size(), ranks(bound)));
    }
    return reasons;
  }

  /** How many signatures make an agreement of some of the parties. */
  private static int fewest(ConclusionFacts facts) {
    return Math.min(2, facts.parties().size());
  }

  private static List<String> content(ConclusionFacts facts) {
    List<String> reasons = new ArrayList<>();
    if (!facts.hasContext()) {
      reasons.add(AgreementTexts.get("conclude.context"));
    }
    if (!facts.hasRecommendations()) {
      reasons.add(AgreementTexts.get("conclude.recommendations"));
    }
    if (facts.bearers().isEmpty()) {
      reasons.add(AgreementTexts.get("conclude.commitments"));
    }
    return reasons;
  }

  private static List<String> againstRecommendations(ConclusionFacts facts) {
    List<String> reasons = new ArrayList<>();
    if (!facts.hasRecommendations()) {
      reasons.add(AgreementTexts.get("conclude.recommendations"));
    }
    if (!facts.signatures().isEmpty()) {
      Set<Integer> signed = facts.signatures().keySet();
      reasons.add(AgreementTexts.get("conclude.signed", signed.size(), ranks(signed)));
    }
    return reasons;
  }

  private static List<String> againstFailure(ConclusionFacts facts) {
    return facts.missing().isEmpty()
        ? List.of(AgreementTexts.get("conclude.allSigned"))
        : List.of();
  }

  private static String ranks(Collection<Integer> ranks) {
    return FrenchText.list(ranks.stream().sorted().map(String::valueOf).toList());
  }
}
