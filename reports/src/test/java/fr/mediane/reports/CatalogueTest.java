package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.document.DocumentModel;
import fr.mediane.document.RosterModel.Deadline;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void everyRegisteredDocumentIsTestedInEveryShape() {
    Set<Class<?>> tested =
        Samples.all().values().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(DocumentCatalogue.TEMPLATES.keySet(), tested);
  }

  @Test
  void anUnregisteredModelIsAProgrammingError() {
    DocumentModel unknown = new TestModel("Essai", "");
    assertThrows(IllegalArgumentException.class, () -> DocumentCatalogue.template(unknown));
  }

  @Test
  void deadlinesAreCountedInCalendarMonths() {
    LocalDate day = LocalDate.of(2026, 1, 31);
    assertEquals(Deadline.OVER, Deadline.of(LocalDate.of(2026, 1, 30), day));
    assertEquals(Deadline.ONE_MONTH, Deadline.of(day, day));
    assertEquals(Deadline.ONE_MONTH, Deadline.of(LocalDate.of(2026, 2, 28), day));
    assertEquals(Deadline.THREE_MONTHS, Deadline.of(LocalDate.of(2026, 3, 1), day));
    assertEquals(Deadline.THREE_MONTHS, Deadline.of(LocalDate.of(2026, 4, 30), day));
    assertEquals(Deadline.SIX_MONTHS, Deadline.of(LocalDate.of(2026, 7, 31), day));
    assertEquals(Deadline.NONE, Deadline.of(LocalDate.of(2026, 8, 1), day));
  }
}
