package fr.mediane.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An integer linear model: bounded variables, what the rules impose on them, and what is to be made
 * as small as possible, in order of importance.
 *
 * <p>Everything imposed belongs to a named rule, so that a contradiction can be told in terms of
 * rules. The model is written once, then read; it is not thread-safe while it is written.
 */
public final class LinearModel {

  /** No bound on that side of a row. */
  private static final long OPEN = Long.MAX_VALUE;

  /** A whole variable and its bounds, included. */
  record Variable(String name, long lower, long upper) {}

  /** A sum kept between two bounds, included; {@link #OPEN} and its opposite bound nothing. */
  record Row(String rule, String name, SparseVector sum, long lower, long upper) {}

  /** Narrower bounds that a rule puts on one variable. */
  record Restriction(String rule, int variable, long lower, long upper) {}

  /** Something to make as small as possible. */
  record Level(String name, SparseVector sum) {}

  private final List<Variable> variables = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Restriction> restrictions = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();

  /**
   * Adds a whole variable.
   *
   * @param name for messages and tests
   * @return its number, from 0
   * @throws IllegalArgumentException when the bounds are reversed
   */
  public int variable(String name, long lower, long upper) {
    if (lower > upper) {
      throw new IllegalArgumentException(name + ": " + lower + " > " + upper);
    }
    variables.add(new Variable(name, lower, upper));
    return variables.size() - 1;
  }

  /** Adds a variable that says yes (1) or no (0). */
  public int choice(String name) {
    return variable(name, 0, 1);
  }

  /** A rule imposes a value on a sum. */
  public void exactly(String rule, String name, LinearSum sum, long value) {
    between(rule, name, sum, value, value);
  }

  /** A rule imposes a least value on a sum. */
  public void atLeast(String rule, String name, LinearSum sum, long value) {
    between(rule, name, sum, value, OPEN);
  }

  /** A rule imposes a largest value on a sum. */
  public void atMost(String rule, String name, LinearSum sum, long value) {
    between(rule, name, sum, -OPEN, value);
  }

  /** A rule imposes bounds, included, on a sum. */
  public void between(String rule, String name, LinearSum sum, long lower, long upper) {
    rows.add(new Row(Objects.requireNonNull(rule), name, sum.toVector(), lower, upper));
  }

  /**
   * A rule narrows the bounds of one variable. Said so rather than by a row, it costs the engine
   * nothing.
   */
  public void restrict(String rule, int variable, long lower, long upper) {
    restrictions.add(new Restriction(Objects.requireNonNull(rule), variable, lower, upper));
  }

  /** Adds a sum to make as small as possible, all those added before being more important. */
  public void minimise(String name, LinearSum sum) {
    levels.add(new Level(name, sum.toVector()));
  }

  /** The rules, in the order in which they were first mentioned. */
  public List<String> rules() {
    Set<String> rules = new LinkedHashSet<>();
    rows.forEach(row -> rules.add(row.rule()));
    restrictions.forEach(restriction -> rules.add(restriction.rule()));
    return List.copyOf(rules);
  }

  /** The same variables under some of the rules only, with nothing to make small. */
  public LinearModel under(Collection<String> someRules) {
    Set<String> kept = Set.copyOf(someRules);
    LinearModel model = new LinearModel();
    model.variables.addAll(variables);
    rows.stream().filter(row -> kept.contains(row.rule())).forEach(model.rows::add);
    restrictions.stream()
        .filter(restriction -> kept.contains(restriction.rule()))
        .forEach(model.restrictions::add);
    return model;
  }

  /** Whether these values respect every bound and every rule. */
  public boolean accepts(long[] values) {
    for (int v = 0; v < variables.size(); v++) {
      if (values[v] < variables.get(v).lower() || values[v] > variables.get(v).upper()) {
        return false;
      }
    }
    return restrictions.stream()
            .allMatch(r -> r.lower() <= values[r.variable()] && values[r.variable()] <= r.upper())
        && rows.stream().allMatch(row -> keeps(row, row.sum().dot(values)));
  }

  private static boolean keeps(Row row, long activity) {
    return row.lower() <= activity && activity <= row.upper();
  }

  /** What each level is worth for these values, the most important first. */
  public List<Long> worth(long[] values) {
    return levels.stream().map(level -> level.sum().dot(values)).toList();
  }

  /** Number of variables. */
  public int size() {
    return variables.size();
  }

  List<Variable> variables() {
    return variables;
  }

  List<Row> rows() {
    return rows;
  }

  List<Restriction> restrictions() {
    return restrictions;
  }

  List<Level> levels() {
    return levels;
  }

  /** How many levels are to be made small, one after the other. */
  public int levelCount() {
    return levels.size();
  }
}
