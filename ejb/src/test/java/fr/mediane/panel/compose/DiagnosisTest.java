package fr.mediane.panel.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people read when no composition is lawful. */
class DiagnosisTest {

  private static final LocalDate DATE = LocalDate.of(2024, 6, 3);

  @Test
  void saysHowManyWomenAreLackingAndWhy() {
    Diagnosis diagnosis = diagnose(contenders(6, 3), ComposerTask.Wishes.NONE);
    assertEquals(List.of("size", "parity", "renewals"), diagnosis.conflict());
    assertEquals(
        List.of(
            "Le vivier et les membres en fonction ne comptent que 3 femmes pouvant siéger sur"
                + " 6\u202F; il en faut 5. Motifs\u00A0: Nombre de renouvellements (3)."),
        diagnosis.reasons());
    assertEquals(List.of("Recruter 2 femmes."), diagnosis.remedies());
  }

  @Test
  void proposesToTakeBackTheWishThatMakesItImpossible() {
    Diagnosis diagnosis =
        diagnose(contenders(5, 0), new ComposerTask.Wishes(Set.of(), Set.of("w2")));
    assertEquals(List.of("size", "parity", "out:w2"), diagnosis.conflict());
    assertEquals(List.of(Set.of("out:w2")), diagnosis.corrections());
    assertEquals(
        List.of("Recruter 1 femme.", "Suffirait\u00A0: ne plus écarter Mme N2."),
        diagnosis.remedies());
  }

  @Test
  void stoppedBeforeTheCauseIsKnownItSaysSo() {
    ComposerTask task = task(contenders(6, 3), ComposerTask.Wishes.NONE);
    Diagnosis stopped = new Diagnostician(new ExactEngine(), task, () -> true).diagnose();
    assertEquals(List.of(), stopped.conflict());
    assertEquals(1, stopped.reasons().size());
  }

  @Test
  void someoneUnknownCannotBeFixedIn() {
    assertThrows(
        IllegalArgumentException.class,
        () -> diagnose(contenders(5, 0), new ComposerTask.Wishes(Set.of("x"), Set.of())));
  }

  private static Diagnosis diagnose(List<Contender> contenders, ComposerTask.Wishes wishes) {
    return new Composer().compose(task(contenders, wishes), StopSignal.NEVER).diagnosis();
  }

  private static ComposerTask task(List<Contender> contenders, ComposerTask.Wishes wishes) {
    Composition frame =
        new Composition(
            new PanelSketch(Pools.PANEL, "Instance d’essai", PanelKind.REGIONAL),
            DATE,
            DATE,
            ReferenceRegulation.calendar(),
            "president",
            List.of());
    List<Place> places =
        IntStream.rangeClosed(1, 10).mapToObj(seat -> new Place(seat, null, null)).toList();
    return new ComposerTask(
        frame,
        places,
        36,
        contenders,
        List.of(Criterion.values()),
        wishes,
        ComposerTask.Thresholds.defaults());
  }

  /** Ten men, and women of whom some have used up their renewals. */
  private static List<Contender> contenders(int women, int usedUp) {
    List<Contender> contenders = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      contenders.add(
          Contender.candidate(MemberProfile.of("m" + i, "M. N" + i, Sex.MALE).build(), null, true));
    }
    for (int i = 0; i < women; i++) {
      MemberProfile profile = MemberProfile.of("w" + i, "Mme N" + i, Sex.FEMALE).build();
      List<PastMandate> history =
          i < usedUp ? List.of(past(2010), past(2013), past(2016)) : List.of();
      contenders.add(new Contender(profile, null, history, List.of(), null, true));
    }
    return contenders;
  }

  private static PastMandate past(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return new PastMandate(
        Pools.PANEL, PanelFunction.MEMBER, start, start.plusYears(3).minusDays(1), true);
  }
}
