package fr.mediane.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter is applied, or told: never both, never neither. */
class FiltersTest {

  private final Filters filters = new Filters();

  @Test
  void whatIsUnderstoodIsReadWithoutAWord() {
    assertEquals("chu", filters.text("q", "  chu "));
    assertEquals(LocalDate.of(2024, 2, 29), filters.date("du", "2024-02-29"));
    assertEquals(2026, filters.year("annee", "2026"));
    assertEquals(12L, filters.identity("groupe", "12"));
    assertEquals(Sector.SOCIAL, filters.choice(Sector.class, "secteur", "SOCIAL"));
    assertEquals("a", filters.among(List.of("a", "b"), "lettre", "a"));
    assertEquals(Map.of(), filters.problems());
  }

  @Test
  void anEmptyFieldLimitsNothing() {
    assertNull(filters.text("q", "  "));
    assertNull(filters.date("du", ""));
    assertNull(filters.year("annee", null));
    assertNull(filters.identity("groupe", ""));
    assertNull(filters.choice(Sector.class, "secteur", ""));
    assertEquals(Map.of(), filters.problems());
  }

  @Test
  void whatIsNotUnderstoodIsToldBesideItsField() {
    assertNull(filters.date("du", "2025-02-29"));
    assertNull(filters.year("annee", "abc"));
    assertNull(filters.identity("groupe", "zz"));
    assertNull(filters.choice(Sector.class, "secteur", "social"));
    assertEquals(Set.of("du", "annee", "groupe", "secteur"), filters.problems().keySet());
    assertTrue(filters.problems().get("annee").startsWith("«\u00a0abc\u00a0» n’est pas une année"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "9999-01-01", "01/02/2026", "{0}", "'"})
  void onlyPlausibleIsoDatesAreDates(String typed) {
    assertNull(filters.date("du", typed));
    assertTrue(filters.problems().get("du").contains(typed), filters.problems().toString());
  }

  @Test
  void whatIsQuotedIsShort() {
    assertNull(filters.year("annee", "9".repeat(200)));
    assertTrue(filters.problems().get("annee").contains("9".repeat(40) + "…"));
    assertNull(filters.text("q", "x".repeat(201)));
    assertNull(filters.text("numero", "a\u0000b"));
    assertEquals(Set.of("annee", "q", "numero"), filters.problems().keySet());
  }
}
