package fr.mediane.panel.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Sex;
import fr.mediane.solver.StopSignal;
import fr.mediane.testing.Seeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nothing that the law protects weighs in a composition. Birth, origin and nationality are no part
 * of the task at all; the name is in it to be shown, the identifier to draw between equals, the sex
 * for the parity: changing them is shown here to change nothing else.
 */
class ProtectedFactsTest {

  private static final Composer COMPOSER = new Composer();
  private static final int POOLS = 60;

  /** Whoever adds a fact here must show that it may weigh. */
  @Test
  void theTaskKnowsNothingElseOfAPerson() {
    assertEquals(
        List.of(
            "personKey",
            "displayName",
            "sex",
            "profession",
            "sector",
            "establishment",
            "group",
            "departement",
            "formerRegion",
            "certified"),
        components(MemberProfile.class));
    assertEquals(
        List.of("profile", "zone", "history", "elsewhere", "sitting", "availabilityStated"),
        components(Contender.class));
  }

  private static List<String> components(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(part -> part.getName()).toList();
  }

  @Test
  void namesChangeNothing() {
    forPools(
        (task, random) -> {
          List<String> names =
              new ArrayList<>(
                  task.contenders().stream().map(one -> one.profile().displayName()).toList());
          Collections.shuffle(names, random);
          List<Contender> renamed = new ArrayList<>();
          for (Contender one : task.contenders()) {
            MemberProfile was = one.profile();
            renamed.add(with(one, was.personKey(), names.get(renamed.size()), was.sex()));
          }
          Proposed before = COMPOSER.compose(task, StopSignal.NEVER);
          Proposed after = COMPOSER.compose(task.among(renamed), StopSignal.NEVER);
          assertEquals(seated(before), seated(after), "the same people on the same seats");
          assertEquals(before.scores(), after.scores());
        });
  }

  /** The draw alone reads identifiers: no criterion scores better or worse for them. */
  @Test
  void identifiersDecideBetweenEqualsAlone() {
    forPools(
        (task, random) -> {
          List<String> keys =
              new ArrayList<>(task.contenders().stream().map(Contender::key).toList());
          Collections.shuffle(keys, random);
          Map<String, String> drawn = new HashMap<>();
          task.contenders().forEach(one -> drawn.put(one.key(), keys.get(drawn.size())));
          Proposed before = COMPOSER.compose(task, StopSignal.NEVER);
          Proposed after = COMPOSER.compose(rekeyed(task, drawn::get), StopSignal.NEVER);
          assertEquals(before.outcome(), after.outcome());
          assertEquals(numbers(before), numbers(after), "no better, no worse");
        });
  }

  /** Were women and men weighed otherwise than by their number, this would change who sits. */
  @Test
  void theSexServesTheParityAlone() {
    forPools(
        (task, random) -> {
          List<Contender> mirrored =
              task.contenders().stream()
                  .map(
                      one ->
                          with(
                              one,
                              one.key(),
                              one.profile().displayName(),
                              other(one.profile().sex())))
                  .toList();
          Proposed before = COMPOSER.compose(task, StopSignal.NEVER);
          Proposed after = COMPOSER.compose(task.among(mirrored), StopSignal.NEVER);
          assertEquals(before.outcome(), after.outcome());
          assertEquals(seated(before), seated(after), "the same people on the same seats");
          assertEquals(numbers(before), numbers(after));
        });
  }

  private static Sex other(Sex sex) {
    return switch (sex) {
      case FEMALE -> Sex.MALE;
      case MALE -> Sex.FEMALE;
      case UNKNOWN -> Sex.UNKNOWN;
    };
  }

  /** Small pools full of oddities, and pools as they are. */
  private static void forPools(Trial trial) {
    Seeded.check(
        POOLS,
        random -> {
          trial.run(Pools.small(random), random);
          trial.run(Pools.usual(random.nextLong(), 40), random);
        });
  }

  /** What is tried on a pool. */
  private interface Trial {
    void run(ComposerTask task, Random random);
  }

  private static Contender with(Contender one, String key, String name, Sex sex) {
    MemberProfile was = one.profile();
    return new Contender(
        MemberProfile.of(key, name, sex)
            .profession(was.profession())
            .sector(was.sector())
            .establishment(was.establishment())
            .group(was.group())
            .departement(was.departement())
            .formerRegion(was.formerRegion())
            .certified(was.certified())
            .build(),
        one.zone(),
        one.history(),
        one.elsewhere(),
        one.sitting(),
        one.availabilityStated());
  }

  /** The same task where everybody, the president and those fixed included, has another key. */
  private static ComposerTask rekeyed(ComposerTask task, UnaryOperator<String> key) {
    UnaryOperator<String> known = old -> key.apply(old) == null ? old : key.apply(old);
    return new ComposerTask(
        new Composition(
            task.frame().panel(),
            task.frame().actDate(),
            task.frame().effectiveDate(),
            task.frame().calendar(),
            known.apply(task.frame().presidentKey()),
            each(task.frame().presidentNamesakes(), known),
            List.of()),
        task.places(),
        task.termMonths(),
        task.contenders().stream()
            .map(
                one ->
                    with(
                        one,
                        known.apply(one.key()),
                        one.profile().displayName(),
                        one.profile().sex()))
            .toList(),
        task.criteria(),
        new ComposerTask.Wishes(each(task.wishes().in(), known), each(task.wishes().out(), known)),
        task.settings());
  }

  private static Set<String> each(Set<String> keys, UnaryOperator<String> key) {
    return keys.stream().map(key).collect(Collectors.toSet());
  }

  private static Map<Integer, String> seated(Proposed proposed) {
    Map<Integer, String> seated = new HashMap<>();
    if (proposed.composition() != null) {
      proposed
          .composition()
          .seats()
          .forEach(seat -> seated.put(seat.number(), seat.holder().personKey()));
    }
    return seated;
  }

  private static List<Long> numbers(Proposed proposed) {
    return proposed.scores().stream().map(score -> score.count().number()).toList();
  }
}
