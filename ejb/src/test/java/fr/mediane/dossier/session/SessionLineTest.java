package fr.mediane.dossier.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record of a session says of a dossier. */
class SessionLineTest {

  @ParameterizedTest
  @CsvSource({
    "0, Favorable à une médiation",
    "1, Favorable à une médiation (1 membre présent n’a pas pris part)",
    "3, Favorable à une médiation (3 membres présents n’ont pas pris part)"
  })
  void itSaysHowManyTookNoPartAndNamesNobody(int setApart, String words) {
    SessionSheet.Line line =
        new SessionSheet.Line(
            1L, "GES-2026-0001", "Examen", false, Opinion.MEDIATION, null, setApart, false);
    assertEquals(words, line.opinionInWords());
  }
}
