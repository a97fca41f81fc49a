package fr.mediane.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a model has no lawful values: which rules contradict each other, which ones to give up. */
public final class Conflicts {

  private final ExactEngine engine;
  private final LinearModel model;
  private final StopSignal stop;

  /**
   * Looks at a model.
   *
   * @param stop ends every question asked to this object
   */
  public Conflicts(ExactEngine engine, LinearModel model, StopSignal stop) {
    this.engine = engine;
    this.model = model;
    this.stop = stop;
  }

  /**
   * Rules that contradict each other, none of which can be left out: without any one of them, the
   * others can be kept together (QuickXplain, Junker 2004). When several such sets exist, the rules
   * mentioned first in the model are those preferred in the answer.
   *
   * @return empty when the rules do not contradict each other, or when stopped
   */
  public Optional<List<String>> minimalConflict() {
    try {
      return conflictAmong(model.rules());
    } catch (ExactEngine.StoppedException stopped) {
      return Optional.empty();
    }
  }

  /**
   * The smallest sets of rules to give up so that the others can be kept together, the smallest
   * sets first. No set holds another one.
   *
   * @param relaxable the only rules that may be given up
   * @param most how many rules at most in a set
   * @param wanted how many sets at most
   * @return empty when no such set exists; when stopped, those found so far
   */
  public List<Set<String>> corrections(Collection<String> relaxable, int most, int wanted) {
    List<Set<String>> corrections = new ArrayList<>();
    try {
      collect(new LinkedHashSet<>(relaxable), most, wanted, corrections);
    } catch (ExactEngine.StoppedException stopped) {
      return corrections;
    }
    return corrections;
  }

  /**
   * Every correction gives up a rule of every conflict. So: take a conflict, try to give up each of
   * its rules; what remains contradictory has another conflict, and so on, one rule deeper each
   * time (Reiter 1987). Broad first: small corrections come before large ones.
   */
  private void collect(Set<String> relaxable, int most, int wanted, List<Set<String>> corrections)
      throws ExactEngine.StoppedException {
    Deque<Set<String>> toTry = new ArrayDeque<>(List.of(Set.of()));
    Set<Set<String>> tried = new HashSet<>();
    List<List<String>> known = new ArrayList<>();
    while (!toTry.isEmpty() && corrections.size() < wanted) {
      Set<String> givenUp = toTry.remove();
      if (!tried.add(givenUp) || corrections.stream().anyMatch(givenUp::containsAll)) {
        continue;
      }
      Optional<List<String>> conflict = conflictWithout(givenUp, known);
      if (conflict.isEmpty()) {
        corrections.add(givenUp);
      } else if (givenUp.size() < most) {
        for (String rule : conflict.get()) {
          if (relaxable.contains(rule)) {
            Set<String> more = new LinkedHashSet<>(givenUp);
            more.add(rule);
            toTry.add(more);
          }
        }
      }
    }
  }

  /** A conflict that giving up these rules leaves: a known one if possible, or else a new one. */
  private Optional<List<String>> conflictWithout(Set<String> givenUp, List<List<String>> known)
      throws ExactEngine.StoppedException {
    for (List<String> conflict : known) {
      if (conflict.stream().noneMatch(givenUp::contains)) {
        return Optional.of(conflict);
      }
    }
    Optional<List<String>> found =
        conflictAmong(model.rules().stream().filter(rule -> !givenUp.contains(rule)).toList());
    found.ifPresent(known::add);
    return found;
  }

  private Optional<List<String>> conflictAmong(List<String> rules)
      throws ExactEngine.StoppedException {
    if (isConsistent(rules)) {
      return Optional.empty();
    }
    List<String> conflict = shrink(List.of(), false, rules);
    return Optional.of(rules.stream().filter(conflict::contains).toList());
  }

  /**
   * The rules among the candidates that contradict the background and each other.
   *
   * @param added whether the background has just grown, so that it may contradict itself already
   */
  private List<String> shrink(List<String> background, boolean added, List<String> candidates)
      throws ExactEngine.StoppedException {
    if (added && !isConsistent(background)) {
      return List.of();
    }
    if (candidates.size() <= 1) {
      return candidates;
    }
    List<String> first = candidates.subList(0, candidates.size() / 2);
    List<String> second = candidates.subList(candidates.size() / 2, candidates.size());
    List<String> inSecond = shrink(joined(background, first), true, second);
    List<String> inFirst = shrink(joined(background, inSecond), !inSecond.isEmpty(), first);
    return joined(inFirst, inSecond);
  }

  private boolean isConsistent(List<String> rules) throws ExactEngine.StoppedException {
    return engine.isFeasible(model.under(rules), stop);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
