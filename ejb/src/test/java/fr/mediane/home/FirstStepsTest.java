package fr.mediane.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.home.AdministrationFacts.Installation;
import fr.mediane.home.FirstStep.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new installation asks of its administrator. */
class FirstStepsTest {

  @Test
  void anEmptyInstallationAsksForAllInOrder() {
    List<FirstStep> steps = FirstSteps.of(new Installation(false, 0, 11, false, false));
    assertEquals(List.of(Kind.values()), steps.stream().map(FirstStep::kind).toList());
    assertTrue(steps.stream().noneMatch(FirstStep::done));
    assertTrue(steps.get(1).why().startsWith("Aucune fonction de médiateur n’est pourvue sur 11"));
  }

  @Test
  void whatTheDataShowIsDone() {
    List<FirstStep> steps = FirstSteps.of(new Installation(true, 10, 11, true, false));
    assertEquals(List.of(true, false, true, false), steps.stream().map(FirstStep::done).toList());
    assertTrue(steps.get(1).why().startsWith("10 fonctions de médiateur sont pourvues sur 11"));
  }

  @Test
  void nothingIsShownOnceAllIsDone() {
    assertEquals(List.of(), FirstSteps.of(new Installation(true, 11, 11, true, true)));
  }
}
