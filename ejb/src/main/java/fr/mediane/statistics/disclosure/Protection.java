package fr.mediane.statistics.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is hidden of a model, and why the reader cannot know it: for each hidden cell two worlds,
 * equal to the truth in everything shown, between which the cell moves by the threshold at least.
 */
public final class Protection {

  /** The two ends shown to be possible. */
  record Proof(long[] low, long[] high) {}

  private final CountModel model;
  private final DisclosureRule rule;
  private final Set<CountCell> primary = new LinkedHashSet<>();
  private final Set<CountCell> hidden = new LinkedHashSet<>();
  private final Map<CountCell, Proof> proofs = new LinkedHashMap<>();

  Protection(CountModel model, DisclosureRule rule) {
    this.model = model;
    this.rule = rule;
    long[] truth = model.truth();
    for (CountCell cell : model.cells()) {
      if (cell.role() != CountCell.Role.ALWAYS_SHOWN
          && (cell.dominated() || rule.isSensitive(cell.in(truth)))) {
        primary.add(cell);
        hidden.add(cell);
      }
    }
  }

  private Protection(CountModel model, DisclosureRule rule, Set<String> keys) {
    this(model, rule);
    hidden.clear();
    model.cells().stream().filter(cell -> keys.contains(cell.key())).forEach(hidden::add);
  }

  /** What hides the cells with these names and no other, whether that is enough or not. */
  public static Protection hiding(CountModel model, DisclosureRule rule, Set<String> keys) {
    return new Protection(model, rule, keys);
  }

  /** Whether every cell that the rule itself hides is hidden. */
  public boolean hidesWhatTheRuleSays() {
    return hidden.containsAll(primary);
  }

  /** What is protected. */
  public CountModel model() {
    return model;
  }

  DisclosureRule rule() {
    return rule;
  }

  /** The cells that the rule itself hides. */
  public Set<CountCell> primary() {
    return primary;
  }

  /** Every hidden cell, those that complete the protection included. */
  public Set<CountCell> hidden() {
    return hidden;
  }

  /**
   * By how much the counts differ from the truth in the worlds that prove the protection, in the
   * order in which the counts were added; each once.
   */
  public List<long[]> changes() {
    long[] truth = model.truth();
    return proofs.values().stream()
        .distinct()
        .flatMap(proof -> Stream.of(proof.low(), proof.high()))
        .map(
            world -> IntStream.range(0, truth.length).mapToLong(i -> world[i] - truth[i]).toArray())
        .toList();
  }

  /** Whether a cell is hidden. */
  public boolean hides(String key) {
    return hidden.stream().anyMatch(cell -> cell.key().equals(key));
  }

  /** The true value of a cell. */
  public long value(CountCell cell) {
    return cell.in(model.truth());
  }

  Map<CountCell, Proof> proofs() {
    return proofs;
  }
}
