package fr.mediane.dossier.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.dossier.life.DossierState;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** With whom and when each kind of meeting is possible. */
class MeetingKindTest {

  @ParameterizedTest
  @CsvSource({
    "PREPARATORY, true, false, false, false",
    "INTERVIEW, false, true, false, false",
    "SHUTTLE, false, false, true, true",
    "PLENARY, false, false, true, true"
  })
  void eachKindTakesItsNumberOfParties(
      MeetingKind kind, boolean none, boolean one, boolean two, boolean twelve) {
    assertEquals(none, kind.takes(0));
    assertEquals(one, kind.takes(1));
    assertEquals(two, kind.takes(2));
    assertEquals(twelve, kind.takes(12));
  }

  @ParameterizedTest
  @EnumSource(names = {"SHUTTLE", "PLENARY"})
  void partiesAreBroughtTogetherOnlyOnceEngaged(MeetingKind kind) {
    assertEquals(
        Set.of(DossierState.SUPPORT, DossierState.MEDIATION, DossierState.FOLLOW_UP),
        EnumSet.allOf(DossierState.class).stream()
            .filter(kind::isOpenIn)
            .collect(Collectors.toSet()));
  }

  @Test
  void anInterviewMayTakePlaceBefore() {
    EnumSet.allOf(DossierState.class)
        .forEach(state -> assertEquals(true, MeetingKind.INTERVIEW.isOpenIn(state)));
  }
}
