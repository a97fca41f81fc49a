package fr.mediane.panel.rule;

import fr.mediane.text.FrenchText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Enough different values are represented: categories of professions, sectors, départements, former
 * regions.
 *
 * <p>Measured is the number of different values, required the fewest wanted, the shortfall their
 * difference: as many members to choose otherwise without losing a value already represented.
 */
final class VarietyRule extends BalanceRule {

  private final Function<MemberProfile, Coded> value;
  private final Function<Composition, List<Coded>> wanted;
  private final ToIntFunction<Composition> fewest;

  /**
   * @param wanted the values among which to count, empty when any value counts
   * @param fewest the fewest values wanted; 0 when the rule has nothing to say
   */
  VarietyRule(
      String id,
      Basis basis,
      Function<MemberProfile, Coded> value,
      Function<Composition, List<Coded>> wanted,
      ToIntFunction<Composition> fewest) {
    super(id, basis);
    this.value = value;
    this.wanted = wanted;
    this.fewest = fewest;
  }

  @Override
  Finding weigh(Composition composition, List<Seat> occupied) {
    int required = fewest.applyAsInt(composition);
    if (required <= 0) {
      return Finding.notApplicable(text("none"));
    }
    List<Coded> candidates = wanted.apply(composition);
    Set<Coded> present = new LinkedHashSet<>();
    occupied.stream()
        .map(seat -> value.apply(seat.holder().profile()))
        .filter(held -> held != null && (candidates.isEmpty() || candidates.contains(held)))
        .forEach(present::add);
    if (present.size() >= required) {
      return Finding.satisfied(
          present.size(), required, text("satisfied", present.size(), required));
    }
    List<Seat> unknown =
        occupied.stream().filter(seat -> value.apply(seat.holder().profile()) == null).toList();
    if (present.size() + unknown.size() >= required) {
      return Finding.undecidable(
              present.size(), required, unknown.size(), text("unknown", RuleTexts.names(unknown)))
          .remedy(text("unknown.remedy"))
          .concerning(unknown);
    }
    int lacking = required - present.size();
    String absent =
        FrenchText.list(
            candidates.stream()
                .filter(candidate -> !present.contains(candidate))
                .map(Coded::label)
                .toList());
    return Finding.failed(
            present.size(), required, lacking, text("failed", present.size(), required, absent))
        .remedy(text("remedy", lacking, absent));
  }
}
