package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.solver.LinearSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many values that could be represented are not: those that a balance rule does not count,
 * whether or not it is content with fewer.
 *
 * @param id identifier of the rule
 * @param value what members bring
 * @param wanted the values that the rule counts; empty when it counts any: then, those of the
 *     contenders
 */
record Absence(
    String id, Function<MemberProfile, Coded> value, Function<CompositionModel, List<Coded>> wanted)
    implements Measure {

  @Override
  public boolean applies(CompositionModel model) {
    return model.threshold(id).isPresent();
  }

  @Override
  public long of(Composition composition, Assessment assessment, CompositionModel model) {
    return possible(model) - assessment.of(id).orElseThrow().measured();
  }

  @Override
  public LinearSum write(CompositionModel model) {
    LinearSum missing = new LinearSum();
    bearers(model)
        .forEach(
            (held, bearers) -> {
              int absent = model.linear().choice("without " + held.code());
              model.linear().atLeast(COUNTING, id, bearers.plus(absent), 1);
              missing.plus(absent);
            });
    return missing;
  }

  private int possible(CompositionModel model) {
    return model.universe(id, () -> bearers(model).size());
  }

  private Map<Coded, LinearSum> bearers(CompositionModel model) {
    List<Coded> counted = wanted.apply(model);
    Map<Coded, LinearSum> bearers = new LinkedHashMap<>();
    counted.forEach(held -> bearers.put(held, new LinearSum()));
    for (int i = 0; i < model.offers().size(); i++) {
      Coded held = value.apply(model.offers().get(i).contender().profile());
      if (held != null && counted.isEmpty()) {
        bearers.computeIfAbsent(held, v -> new LinearSum()).plus(i);
      } else if (held != null && bearers.containsKey(held)) {
        bearers.get(held).plus(i);
      }
    }
    return bearers;
  }

  @Override
  public String words(long count, CompositionModel model) {
    int possible = possible(model);
    return ComposeTexts.get("measure." + id, possible - count, possible);
  }
}
