package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.solver.LinearSum;
import java.util.Objects;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/**
 * Adds up something that each member counts for alone.
 *
 * @param id stable key
 * @param weight what a person counts for
 */
record Headcount(String id, ToIntBiFunction<Contender, CompositionModel> weight)
    implements Measure {

  /** Members without a mediator's certificate. */
  static Measure uncertified() {
    return new Headcount(
        "uncertified", (contender, model) -> contender.profile().certified() ? 0 : 1);
  }

  /** Members who did not say when they are available. */
  static Measure unavailable() {
    return new Headcount(
        "availability", (contender, model) -> contender.availabilityStated() ? 0 : 1);
  }

  /**
   * Facts that the balance rules need and that are not recorded; to have the names of the president
   * is one of them, as somebody has to tell the two apart.
   */
  static Measure unrecorded() {
    return new Headcount(
        "records",
        (contender, model) -> {
          MemberProfile profile = contender.profile();
          long missing =
              Stream.of(profile.profession(), profile.sector(), profile.departement())
                  .filter(Objects::isNull)
                  .count();
          boolean namesake =
              model.task().frame().presidentNamesakes().contains(profile.personKey());
          return (int) missing + (namesake ? 1 : 0);
        });
  }

  @Override
  public boolean applies(CompositionModel model) {
    return true;
  }

  @Override
  public long of(Composition composition, Assessment assessment, CompositionModel model) {
    return composition.holders().stream()
        .map(SeatHolder::personKey)
        .mapToInt(key -> weight.applyAsInt(model.contender(key), model))
        .sum();
  }

  @Override
  public LinearSum write(CompositionModel model) {
    LinearSum sum = new LinearSum();
    for (int i = 0; i < model.offers().size(); i++) {
      sum.plus(i, weight.applyAsInt(model.offers().get(i).contender(), model));
    }
    return sum;
  }

  @Override
  public String words(long count, CompositionModel model) {
    return ComposeTexts.get("measure." + id, count);
  }
}
