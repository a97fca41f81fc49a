package fr.mediane.panel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.compose.Draw;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.solver.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Candidates given to seats, against every choice of thousands of tiny pools. */
class RecruitmentTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  @Test
  void agreesWithEveryChoiceAndProvesIt() throws Planner.StoppedException {
    for (int seed = 1; seed <= 3_000; seed++) {
      Random random = new Random(seed);
      List<Applicant> pool = pool(random, 1 + random.nextInt(5));
      List<Slot> slots = slots(random, 1 + random.nextInt(4));
      List<List<Applicant>> allowed =
          slots.stream()
              .map(slot -> pool.stream().filter(one -> random.nextInt(3) > 0).toList())
              .toList();
      Recruitment.Recruits found =
          new Recruitment(slots, allowed, new Draw("test|")).solve(StopSignal.NEVER);
      assertTrue(found.proven(), "seed " + seed);
      assertEquals(
          best(slots, allowed, new Applicant[slots.size()], 0, new HashSet<>()),
          worth(slots, found.taken()),
          "seed " + seed);
    }
  }

  @Test
  void aChoiceThatIsNotTheBestIsNotProved() {
    List<List<Integer>> eligible = List.of(List.of(0, 1), List.of(0));
    long[][] costs = {{5, 1}, {2, 9}};
    RecruitmentProof open = new RecruitmentProof(eligible, 2, new int[] {0, -1});
    assertFalse(open.noOtherFillsMoreOrSooner(), "both can be filled");
    RecruitmentProof late =
        new RecruitmentProof(List.of(List.of(0), List.of(0)), 1, new int[] {-1, 0});
    assertFalse(late.noOtherFillsMoreOrSooner(), "the later seat took the place of the earlier");
    RecruitmentProof dear = new RecruitmentProof(List.of(List.of(0, 1)), 2, new int[] {0});
    assertFalse(dear.noOtherChangesLess(slot -> costs[slot], new long[] {5}, new long[] {0, 0}));
    RecruitmentProof cheap = new RecruitmentProof(List.of(List.of(0, 1)), 2, new int[] {1});
    assertTrue(cheap.noOtherChangesLess(slot -> costs[slot], new long[] {1}, new long[] {0, 0}));
    assertFalse(new RecruitmentProof(eligible, 2, new int[] {0, 0}).holds(), "one seat each");
    assertFalse(new RecruitmentProof(eligible, 2, new int[] {-1, 1}).holds(), "may not sit");
  }

  /** Seats filled, earliest first, then what changes: the larger, the better. */
  private static List<Integer> worth(List<Slot> slots, Applicant[] taken) {
    List<Integer> worth = new ArrayList<>();
    int[] changes = new int[Slot.WISHES];
    int filled = 0;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] != null) {
        filled++;
        boolean[] changed = slots.get(i).changes(taken[i].person().profile());
        for (int wish = 0; wish < changed.length; wish++) {
          changes[wish] -= changed[wish] ? 1 : 0;
        }
      }
    }
    worth.add(filled);
    Arrays.stream(taken).forEach(one -> worth.add(one == null ? 0 : 1));
    Arrays.stream(changes).forEach(worth::add);
    return worth;
  }

  private static List<Integer> best(
      List<Slot> slots,
      List<List<Applicant>> allowed,
      Applicant[] taken,
      int from,
      Set<String> used) {
    if (from == slots.size()) {
      return worth(slots, taken);
    }
    taken[from] = null;
    List<Integer> best = best(slots, allowed, taken, from + 1, used);
    for (Applicant one : allowed.get(from)) {
      if (used.add(one.key())) {
        taken[from] = one;
        List<Integer> other = best(slots, allowed, taken, from + 1, used);
        best = Arrays.compare(array(other), array(best)) > 0 ? other : best;
        taken[from] = null;
        used.remove(one.key());
      }
    }
    return best;
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Applicant> pool(Random random, int size) {
    List<Applicant> pool = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      pool.add(
          new Applicant(
              new SeatHolder(
                  profile("c" + i, random),
                  new Tenure(MandateNature.NEW, null, null, null, true, false)),
              null));
    }
    return pool;
  }

  private static List<Slot> slots(Random random, int size) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      PanelPlan.Step step =
          new PanelPlan.Step(
              DAY.plusDays(i), DAY, i + 1, false, "r" + i, "", Sex.FEMALE, null, DAY, "");
      slots.add(new Slot(0, step, random.nextInt(6) == 0 ? null : profile("l" + i, random)));
    }
    return slots;
  }

  private static MemberProfile profile(String key, Random random) {
    return MemberProfile.of(key, "Personne " + key, Sex.FEMALE)
        .profession(new Coded("F" + random.nextInt(2), "profession"))
        .departement(new Coded("D" + random.nextInt(2), "département"))
        .build();
  }
}
