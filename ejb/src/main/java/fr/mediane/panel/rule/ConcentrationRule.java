package fr.mediane.panel.rule;

import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Not too many members share one value: category of professions, establishment, group.
 *
 * <p>Measured is the largest number of members who share a value, required the most allowed, the
 * shortfall the number of members beyond it, all values together.
 */
final class ConcentrationRule extends BalanceRule {

  private final Function<MemberProfile, Coded> value;
  private final boolean everyoneHasOne;
  private final ToIntFunction<Composition> most;

  /**
   * @param everyoneHasOne whether a missing value is something to record, or may mean that the
   *     person has none
   */
  ConcentrationRule(
      String id,
      Basis basis,
      Function<MemberProfile, Coded> value,
      boolean everyoneHasOne,
      ToIntFunction<Composition> most) {
    super(id, basis);
    this.value = value;
    this.everyoneHasOne = everyoneHasOne;
    this.most = most;
  }

  @Override
  Finding weigh(Composition composition, List<Seat> occupied) {
    Map<Coded, List<Seat>> sharing = new LinkedHashMap<>();
    List<Seat> unknown = new ArrayList<>();
    for (Seat seat : occupied) {
      Coded held = value.apply(seat.holder().profile());
      if (held != null) {
        sharing.computeIfAbsent(held, ignored -> new ArrayList<>()).add(seat);
      } else if (everyoneHasOne) {
        unknown.add(seat);
      }
    }
    int limit = most.applyAsInt(composition);
    int largest = sharing.values().stream().mapToInt(List::size).max().orElse(0);
    if (largest > limit) {
      return failed(sharing, largest, limit);
    }
    if (largest + unknown.size() > limit) {
      return Finding.undecidable(
              largest, limit, unknown.size(), text("unknown", RuleTexts.names(unknown)))
          .remedy(text("unknown.remedy"))
          .concerning(unknown);
    }
    return Finding.satisfied(largest, limit, text("satisfied", RuleTexts.count("members", limit)));
  }

  private Finding failed(Map<Coded, List<Seat>> sharing, int largest, int limit) {
    List<String> found = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    List<Seat> concerned = new ArrayList<>();
    int excess = 0;
    for (Map.Entry<Coded, List<Seat>> entry : sharing.entrySet()) {
      int members = entry.getValue().size();
      if (members > limit) {
        String label = entry.getKey().label();
        excess += members - limit;
        found.add(text("found", RuleTexts.count("members", members), label));
        remedies.add(text("remedy", RuleTexts.count("members", members - limit), label));
        concerned.addAll(entry.getValue());
      }
    }
    Finding finding =
        Finding.failed(
            largest,
            limit,
            excess,
            text("failed", FrenchText.list(found), RuleTexts.count("members", limit)));
    remedies.forEach(finding::remedy);
    return finding.concerning(concerned);
  }
}
