package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.Outcome;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/**
 * The composition to find, in linear terms: one choice, yes or no, for each mandate that the act
 * could give; what the rules impose; what to make small.
 *
 * <p>The contenders are put in the order of the draw, so that the model, and hence the answer, does
 * not depend on the order in which they came.
 */
final class CompositionModel {

  private final ComposerTask task;
  private final RuleBook rules;
  private final Draw draw;
  private final List<Offer> offers;
  private final Map<String, Contender> contenders = new HashMap<>();
  private final Map<String, List<Integer>> offersByPerson = new HashMap<>();
  private final Map<String, Set<Integer>> refused = new HashMap<>();
  private final LinearModel linear = new LinearModel();
  private final Map<String, OptionalInt> thresholds = new HashMap<>();
  private final Map<String, Integer> universes = new HashMap<>();

  /** Writes what the rules and the wishes impose, and nothing to make small. */
  CompositionModel(ComposerTask task) {
    this.task = task;
    this.rules = task.settings().rules();
    this.draw = new Draw(task);
    task.contenders().forEach(contender -> contenders.put(contender.key(), contender));
    this.offers = new Offers(task).to(contenders.values().stream().sorted(draw.order()).toList());
    for (Offer offer : offers) {
      String key = offer.contender().key();
      int variable = linear.choice(key + " " + offer.kind());
      offersByPerson.computeIfAbsent(key, person -> new ArrayList<>()).add(variable);
    }
    Constraints.all().forEach(constraint -> constraint.write(this));
  }

  /** Adds what the criteria count, in order; then what breaks ties. */
  CompositionModel withCriteria() {
    for (Criterion criterion : task.criteria()) {
      for (Measure measure : measures(criterion)) {
        linear.minimise(measure.id(), measure.write(this));
      }
    }
    LinearSum rests = new LinearSum();
    LinearSum numbers = new LinearSum();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      if (!offer.isKept() && offer.kind().restUntil() != null) {
        rests.plus(i, -1);
      }
      numbers.plus(i, draw.numberOf(offer.contender().key()));
    }
    linear.minimise("rests-of-terms", rests);
    linear.minimise("draw", numbers);
    return this;
  }

  ComposerTask task() {
    return task;
  }

  RuleBook rules() {
    return rules;
  }

  Draw draw() {
    return draw;
  }

  LinearModel linear() {
    return linear;
  }

  /** What a criterion counts for this task. */
  private List<Measure> measures(Criterion criterion) {
    return criterion.measures().stream().filter(measure -> measure.applies(this)).toList();
  }

  /** What the criteria count in a composition, as the rules measure it, in the order of levels. */
  List<Count> counts(Composition composition, Assessment assessment) {
    List<Count> counts = new ArrayList<>();
    for (Criterion criterion : task.criteria()) {
      for (Measure measure : measures(criterion)) {
        long number = measure.of(composition, assessment, this);
        counts.add(new Count(criterion, measure.id(), number, measure.words(number, this)));
      }
    }
    return counts;
  }

  /** The offers; the number of each is that of its variable. */
  List<Offer> offers() {
    return offers;
  }

  /** The numbers of the offers to a person. */
  List<Integer> offersTo(String personKey) {
    return offersByPerson.getOrDefault(personKey, List.of());
  }

  /** A rule that looks at each member alone refuses an offer. */
  void refuse(String ruleId, int offer) {
    refused.computeIfAbsent(ruleId, rule -> new HashSet<>()).add(offer);
    linear.restrict(ruleId, offer, 0, 0);
  }

  /** Whether a rule refuses every offer to a person. */
  boolean refusesAll(String ruleId, String personKey) {
    return refused.getOrDefault(ruleId, Set.of()).containsAll(offersTo(personKey));
  }

  Contender contender(String key) {
    return contenders.get(key);
  }

  /** The number of mandates given that satisfy a condition. */
  LinearSum count(Predicate<Offer> condition) {
    LinearSum sum = new LinearSum();
    for (int i = 0; i < offers.size(); i++) {
      if (condition.test(offers.get(i))) {
        sum.plus(i);
      }
    }
    return sum;
  }

  /** The instance with nobody but these on its seats. */
  Composition with(List<Seat> seats) {
    return task.frame().withSeats(seats);
  }

  /** What a rule says of an offer alone. */
  Verdict judgeAlone(CompositionRule rule, Offer offer) {
    return rule.judge(with(List.of(offer.on(offer.seat() == null ? 1 : offer.seat()))));
  }

  /**
   * What a rule asks for: its threshold, read from the rule itself so that the model cannot have
   * another one; empty when it has nothing to say of this instance at that date.
   */
  OptionalInt threshold(String ruleId) {
    return offers.isEmpty()
        ? OptionalInt.empty()
        : thresholds.computeIfAbsent(ruleId, this::askThreshold);
  }

  private OptionalInt askThreshold(String ruleId) {
    Verdict verdict = judgeAlone(rules.rule(ruleId).orElseThrow(), offers.get(0));
    return verdict.outcome() == Outcome.NOT_APPLICABLE
        ? OptionalInt.empty()
        : OptionalInt.of(verdict.required());
  }

  /** How many values a measure may find, counted once. */
  int universe(String measure, IntSupplier count) {
    return universes.computeIfAbsent(measure, id -> count.getAsInt());
  }
}
