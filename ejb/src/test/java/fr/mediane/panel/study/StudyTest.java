package fr.mediane.panel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.compose.Composer;
import fr.mediane.panel.compose.ComposerTask;
import fr.mediane.panel.compose.Contender;
import fr.mediane.panel.compose.Criterion;
import fr.mediane.panel.compose.Pools;
import fr.mediane.panel.compose.Proposed;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.Sector;
import fr.mediane.solver.StopSignal;
import fr.mediane.testing.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a study asks, keeps and says. */
class StudyTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  private static StudyInputs inputs() {
    return new StudyInputs(
        "Essai", DAY, 36, Preference.usual(), Set.of(), Set.of(), Hypotheses.NONE);
  }

  @Test
  void criteriaMoveByOnePlaceAndStopAtTheEnds() {
    Preference moved = Preference.usual().moved(Criterion.SECTORS, -1);
    assertEquals(Criterion.SECTORS, moved.ranks().get(0).criterion());
    assertEquals(moved, moved.moved(Criterion.SECTORS, -1));
    Preference last = moved;
    for (int i = 0; i < 20; i++) {
      last = last.moved(Criterion.SECTORS, 1);
    }
    assertEquals(Criterion.SECTORS, last.ranks().get(last.ranks().size() - 1).criterion());
  }

  @Test
  void aCriterionSwitchedOffKeepsItsPlaceAndDoesNotCount() {
    Preference off = Preference.usual().toggled(Criterion.TRAINING);
    assertFalse(off.counting().contains(Criterion.TRAINING));
    assertEquals(Preference.usual(), off.toggled(Criterion.TRAINING));
    assertEquals(off, Preference.ofStored(off.stored()));
  }

  @Test
  void aCriterionNamedTwiceOrNotAtAllIsRefused() {
    List<Preference.Rank> ranks = new ArrayList<>(Preference.usual().ranks());
    ranks.set(0, ranks.get(1));
    assertThrows(IllegalArgumentException.class, () -> new Preference(ranks));
    assertThrows(IllegalArgumentException.class, () -> new Preference(ranks.subList(1, 5)));
  }

  @Test
  void aCriterionAddedSinceComesLastAndDoesNotCount() {
    Preference old = Preference.ofStored("SECTORS,-PROFESSIONS");
    assertEquals(List.of(Criterion.SECTORS), old.counting());
    assertEquals(Criterion.values().length, old.ranks().size());
  }

  @Test
  void nobodyIsFixedInAndOutAtOnce() {
    StudyInputs in = inputs().fixedIn("7");
    assertEquals(Set.of("7"), in.in());
    StudyInputs out = in.fixedOut("7");
    assertEquals(Set.of(), out.in());
    assertEquals(Set.of("7"), out.out());
    assertEquals(inputs(), out.freed("7"));
  }

  @Test
  void hypothesesAreReadAsTheyWereWritten() {
    Imagined person =
        new Imagined(
            Sex.FEMALE,
            new Coded("MED", "Médecins"),
            Sector.SOCIAL,
            new Coded("67", "Bas-Rhin"),
            new Coded("Alsace", "Alsace"),
            null,
            true);
    Hypotheses supposed =
        Hypotheses.NONE.with(person).under(Map.of(Threshold.MIN_SECTORS, 2), "V2019", 8);
    assertEquals(supposed, HypothesesJson.read(HypothesesJson.write(supposed)));
    assertEquals(Hypotheses.NONE, HypothesesJson.read(HypothesesJson.write(Hypotheses.NONE)));
    assertEquals(4, supposed.words().size());
    assertTrue(supposed.without(0).imagined().isEmpty());
    assertFalse(supposed.isEmpty());
  }

  @Test
  void whatIsFoundIsReadAsItWasWritten() {
    for (long seed = 1; seed <= 6; seed++) {
      ComposerTask task = Pools.usual(seed, 40);
      Proposed proposed = new Composer().compose(task, StopSignal.NEVER);
      Found found = Findings.of(task, proposed, 12);
      assertEquals(found, FoundJson.read(FoundJson.write(found)));
      assertEquals(proposed.composition() == null, found.seats().isEmpty());
      assertEquals(proposed.diagnosis() == null, found.reasons().isEmpty());
      assertEquals(
          found.seats().stream().filter(Found.SeatFound::isEntering).count(), found.nexts().size());
    }
  }

  /** Whoever comes next never serves the criteria better than the person proposed. */
  @Test
  void theNextPersonNeverDoesBetterThanAProvenComposition() {
    for (long seed = 1; seed <= 6; seed++) {
      ComposerTask task = Pools.usual(seed, 40);
      Proposed proposed = new Composer().compose(task, StopSignal.NEVER);
      for (Found.NextFound next : Findings.of(task, proposed, 0).nexts()) {
        assertFalse(next.change().contains("n’était pas achevé"), next.change());
      }
    }
  }

  @Test
  void theDigestLooksAtEverythingButTheOrderOfPeople() {
    Seeded.check(
        10,
        random -> {
          ComposerTask task = Pools.usual(random.nextLong(), 30);
          List<Contender> shuffled = new ArrayList<>(task.contenders());
          Collections.shuffle(shuffled, random);
          String digest = TaskDigest.of(task);
          assertEquals(digest, TaskDigest.of(with(task, shuffled, task.criteria())));
          assertNotEquals(
              digest, TaskDigest.of(with(task, shuffled.subList(1, 30), task.criteria())));
          List<Criterion> others = new ArrayList<>(task.criteria());
          Collections.swap(others, 0, 1);
          assertNotEquals(digest, TaskDigest.of(with(task, shuffled, others)));
        });
  }

  private static ComposerTask with(
      ComposerTask task, List<Contender> contenders, List<Criterion> criteria) {
    return new ComposerTask(
        task.frame(),
        task.places(),
        task.termMonths(),
        contenders,
        criteria,
        task.wishes(),
        task.settings());
  }

  @Test
  void theRegulationSupposedChangesWhatIsSupposedAlone() {
    RegulationCalendar real = Pools.usual(1, 20).frame().calendar();
    assertSame(real, SupposedRegulation.of(real, Hypotheses.NONE, PanelKind.REGIONAL));
    RegulationCalendar larger =
        SupposedRegulation.of(real, Hypotheses.NONE.under(Map.of(), null, 12), PanelKind.REGIONAL);
    assertEquals(12, larger.inForceOn(DAY).panelSize(PanelKind.REGIONAL));
    assertEquals(10, larger.inForceOn(DAY).panelSize(PanelKind.NATIONAL));
    RegulationCalendar old =
        SupposedRegulation.of(
            real, Hypotheses.NONE.under(Map.of(), "V2019", null), PanelKind.REGIONAL);
    assertEquals("V2019", old.inForceOn(DAY).code());
    assertEquals(1, old.versions().size());
  }

  @Test
  void theFileTellsSeatsCriteriaAndReasons() {
    ComposerTask task = Pools.usual(1, 40);
    Found found = Findings.of(task, new Composer().compose(task, StopSignal.NEVER), 0);
    String text = new String(FoundFile.of(found), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        1
            + found.seats().size()
            + found.scores().size()
            + found.reasons().size()
            + found.remedies().size(),
        text.split("\r\n").length);
  }
}
