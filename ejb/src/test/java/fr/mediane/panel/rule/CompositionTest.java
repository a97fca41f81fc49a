package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.ACT;
import static fr.mediane.panel.rule.Compositions.balanced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationNotInForceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The snapshot itself: what it refuses, and that it travels. */
class CompositionTest {

  private final Composition regional = balanced(PanelKind.REGIONAL);

  @Test
  void noCompositionBeforeTheDecree() {
    LocalDate eve = LocalDate.of(2019, 8, 30);
    assertThrows(
        RegulationNotInForceException.class,
        () ->
            new Composition(
                regional.panel(), eve, eve, regional.calendar(), null, regional.seats()));
  }

  @Test
  void aSeatHasItsOwnNumber() {
    List<Seat> twice = List.of(Seat.vacant(1, null), Seat.vacant(1, null));
    assertEquals(
        "Deux sièges portent le numéro 1 dans la composition de «\u00A0Instance d’essai\u00A0»\u00A0:"
            + " donner un numéro différent à chaque siège.",
        assertThrows(IllegalArgumentException.class, () -> regional.withSeats(twice)).getMessage());
    assertEquals(
        "La composition de «\u00A0Instance d’essai\u00A0» n’a pas de siège numéro 11\u00A0: choisir un"
            + " siège existant.",
        assertThrows(IllegalArgumentException.class, () -> regional.withSeat(11, seat -> seat))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "Mme, FEMALE",
    "' madame ', FEMALE",
    "M., MALE",
    "M, MALE",
    "MONSIEUR, MALE",
    "Dr, UNKNOWN",
    "Dominique, UNKNOWN",
    "'', UNKNOWN",
    ", UNKNOWN"
  })
  void onlyTheCivilityTellsTheSex(String civility, Sex sex) {
    assertEquals(sex, Sex.ofCivility(civility));
  }

  @Test
  void aCompositionAndItsAssessmentTravel() throws IOException, ClassNotFoundException {
    assertEquals(regional, copy(regional));
    Assessment assessment = RuleBook.standard().judge(Compositions.vacate(regional, 1));
    assertEquals(assessment, copy(assessment));
    assertEquals(ACT, ((Composition) copy(regional)).actDate());
  }

  private static Object copy(Object original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
