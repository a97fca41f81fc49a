package fr.mediane.statistics.disclosure;

import fr.mediane.statistics.disclosure.Protection.Proof;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what to hide: first what the rule hides, then, cell after cell, the cheapest others that
 * make another value of it possible; at last each of the others that turns out not to be needed is
 * shown again. The same model always gives the same answer.
 */
public final class CellSuppression {

  private CellSuppression() {}

  /**
   * Protects a model.
   *
   * @throws IllegalStateException when even hiding everything that may be hidden is not enough:
   *     cells that are always shown reveal a small one
   */
  public static Protection protect(CountModel model, DisclosureRule rule) {
    return tryToProtect(model, rule)
        .orElseThrow(() -> new IllegalStateException("the model cannot be protected"));
  }

  /** Protects a model; empty when hiding everything that may be hidden is not enough. */
  public static Optional<Protection> tryToProtect(CountModel model, DisclosureRule rule) {
    Protection protection = new Protection(model, rule);
    WorldSearch search = new WorldSearch(model);
    if (!hideWhatIsNeeded(protection, search)) {
      return Optional.empty();
    }
    showWhatIsNot(protection, search);
    ProtectionAudit.verify(protection);
    return Optional.of(protection);
  }

  /**
   * Proves a protection that hides these cells and no other, whatever the rule says of the others.
   *
   * @return empty when that is not enough for one of them
   */
  public static Optional<Protection> prove(
      CountModel model, DisclosureRule rule, Set<String> hidden) {
    Protection protection = Protection.hiding(model, rule, hidden);
    if (!provesAll(protection, new WorldSearch(model))) {
      return Optional.empty();
    }
    ProtectionAudit.verify(protection);
    return Optional.of(protection);
  }

  private static boolean hideWhatIsNeeded(Protection protection, WorldSearch search) {
    long[] truth = protection.model().truth();
    List<CountCell> first = new ArrayList<>(protection.primary());
    first.sort(Comparator.comparingLong(cell -> -cell.in(truth)));
    Deque<CountCell> waiting = new ArrayDeque<>(first);
    while (!waiting.isEmpty()) {
      CountCell cell = waiting.remove();
      if (protection.proofs().containsKey(cell)) {
        continue;
      }
      Optional<Proof> proof = prove(cell, protection, search, false);
      if (proof.isEmpty()) {
        return false;
      }
      for (CountCell changed : changed(protection.model(), truth, proof.get())) {
        if (protection.hidden().add(changed)) {
          waiting.add(changed);
        }
      }
      keep(protection, proof.get());
    }
    return true;
  }

  /** The two worlds may prove other hidden cells too: that is most of them. */
  private static void keep(Protection protection, Proof proof) {
    for (CountCell cell : protection.hidden()) {
      if (isWide(cell, proof, protection.rule())) {
        protection.proofs().putIfAbsent(cell, proof);
      }
    }
  }

  private static void showWhatIsNot(Protection protection, WorldSearch search) {
    long[] truth = protection.model().truth();
    List<CountCell> candidates = new ArrayList<>(protection.hidden());
    candidates.removeAll(protection.primary());
    candidates.sort(
        Comparator.comparingLong((CountCell cell) -> -cell.weight())
            .thenComparingLong(cell -> -cell.in(truth)));
    for (CountCell candidate : candidates) {
      Protection tried = new Protection(protection.model(), protection.rule());
      tried.hidden().addAll(protection.hidden());
      tried.hidden().remove(candidate);
      if (provesAgain(protection, tried, candidate, search)) {
        protection.hidden().remove(candidate);
        protection.proofs().clear();
        protection.proofs().putAll(tried.proofs());
      }
    }
  }

  private static boolean provesAgain(
      Protection known, Protection tried, CountCell shown, WorldSearch search) {
    long[] truth = known.model().truth();
    for (Map.Entry<CountCell, Proof> entry : known.proofs().entrySet()) {
      Proof proof = entry.getValue();
      if (tried.hidden().contains(entry.getKey())
          && shown.in(proof.low()) == shown.in(truth)
          && shown.in(proof.high()) == shown.in(truth)) {
        tried.proofs().put(entry.getKey(), proof);
      }
    }
    return provesAll(tried, search);
  }

  /** Whether each hidden cell is protected by the others. */
  private static boolean provesAll(Protection tried, WorldSearch search) {
    for (CountCell cell : tried.hidden()) {
      if (!tried.proofs().containsKey(cell)) {
        Optional<Proof> proof = prove(cell, tried, search, true);
        if (proof.isEmpty()) {
          return false;
        }
        keep(tried, proof.get());
      }
    }
    return true;
  }

  /** Two worlds between which the cell moves by the threshold; the truth may be one of them. */
  private static Optional<Proof> prove(
      CountCell cell, Protection protection, WorldSearch search, boolean onlyHidden) {
    long[] truth = protection.model().truth();
    long value = cell.in(truth);
    int width = protection.rule().threshold();
    Set<CountCell> hidden = protection.hidden();
    if (value >= width) {
      Optional<long[]> less = search.move(cell, -width, hidden, onlyHidden);
      if (less.isPresent()) {
        return Optional.of(new Proof(less.get(), truth));
      }
    }
    Optional<long[]> more = search.move(cell, width, hidden, onlyHidden);
    if (more.isPresent()) {
      return Optional.of(new Proof(truth, more.get()));
    }
    for (long down = Math.min(value, width - 1L); down > 0; down--) {
      Optional<long[]> low = search.move(cell, -down, hidden, onlyHidden);
      Optional<long[]> high =
          low.isEmpty() ? Optional.empty() : search.move(cell, width - down, hidden, onlyHidden);
      if (high.isPresent()) {
        return Optional.of(new Proof(low.get(), high.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWide(CountCell cell, Proof proof, DisclosureRule rule) {
    return Math.abs(cell.in(proof.high()) - cell.in(proof.low())) >= rule.threshold();
  }

  private static List<CountCell> changed(CountModel model, long[] truth, Proof proof) {
    return model.cells().stream()
        .filter(cell -> cell.role() == CountCell.Role.SHOWN)
        .filter(
            cell ->
                cell.in(proof.low()) != cell.in(truth) || cell.in(proof.high()) != cell.in(truth))
        .toList();
  }
}
