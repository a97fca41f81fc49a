package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Outcome;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.solver.LinearSum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How many members, all values together, share a value beyond what a balance rule allows: its
 * shortfall when it fails.
 *
 * @param id identifier of the rule
 * @param value what members share
 */
record Excess(String id, Function<MemberProfile, Coded> value) implements Measure {

  @Override
  public boolean applies(CompositionModel model) {
    return model.threshold(id).isPresent();
  }

  @Override
  public long of(Composition composition, Assessment assessment, CompositionModel model) {
    return shortfall(assessment.of(id).orElseThrow());
  }

  /** What is beyond the threshold of a rule; what is not recorded is not beyond. */
  static long shortfall(Verdict verdict) {
    return verdict.outcome() == Outcome.FAILED ? verdict.shortfall() : 0;
  }

  @Override
  public LinearSum write(CompositionModel model) {
    int most = model.threshold(id).getAsInt();
    Map<Coded, LinearSum> sharing = new LinkedHashMap<>();
    Map<Coded, Integer> sizes = new LinkedHashMap<>();
    for (int i = 0; i < model.offers().size(); i++) {
      Coded held = value.apply(model.offers().get(i).contender().profile());
      if (held != null) {
        sharing.computeIfAbsent(held, v -> new LinearSum()).plus(i);
        sizes.merge(held, 1, Integer::sum);
      }
    }
    LinearSum beyond = new LinearSum();
    sharing.forEach(
        (held, members) -> {
          int possible = Math.min(sizes.get(held), model.task().places().size()) - most;
          if (possible > 0) {
            int excess = model.linear().variable(id + " " + held.code(), 0, possible);
            model.linear().atMost(COUNTING, id, members.plus(excess, -1), most);
            beyond.plus(excess);
          }
        });
    return beyond;
  }

  @Override
  public String words(long count, CompositionModel model) {
    return ComposeTexts.get("measure." + id, count, model.threshold(id).getAsInt());
  }
}
