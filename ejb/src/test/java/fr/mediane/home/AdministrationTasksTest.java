package fr.mediane.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.home.AdministrationFacts.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an administrator is told. */
class AdministrationTasksTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final State QUIET = new State(0, null, 0, null, 300, NOW, 0, 0, null);

  @Test
  void nothingAwaitsWhenAllIsWell() {
    assertEquals(List.of(), AdministrationTasks.of(QUIET, true, NOW));
  }

  @Test
  void addressesThatExistNowhereAreTold() {
    State begins = new State(0, null, 0, null, 300, NOW, 0, 11, null);
    List<Task> tasks = AdministrationTasks.of(begins, true, NOW);
    assertEquals(List.of(Task.Kind.ADDRESSES_INVENTED), tasks.stream().map(Task::kind).toList());
    assertEquals("11 adresses de saisine ne sont que des exemples", tasks.get(0).title());
  }

  @Test
  void aSiteWithoutMailServerIsTold() {
    List<Task> tasks = AdministrationTasks.of(QUIET, false, NOW);
    assertEquals(List.of(Task.Kind.MAIL_NOT_CONFIGURED), tasks.stream().map(Task::kind).toList());
    assertTrue(tasks.get(0).title().contains("ne partent pas"));
  }
}
