package fr.mediane.panel.forecast;

import fr.mediane.panel.compose.Draw;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives candidates to seats, each at most one. As many seats as possible are filled, the earliest
 * first, by augmenting paths in the order of the dates. Then as few professions as possible change,
 * then sectors, former regions and départements: an assignment of least cost, in whole numbers.
 * Instances that share candidates are solved together, because the whole network is. What is found
 * is checked by {@link RecruitmentProof}, which alone says « proved ».
 */
final class Recruitment {

  private final List<Slot> slots;
  private final List<Applicant> applicants = new ArrayList<>();
  private final List<List<Integer>> eligible = new ArrayList<>();

  /**
   * Seats and who may take each.
   *
   * @param slots the seats, earliest first
   * @param allowed who may take each, in the same order
   * @param draw order between equals
   */
  Recruitment(List<Slot> slots, List<List<Applicant>> allowed, Draw draw) {
    this.slots = slots;
    Map<String, Applicant> byKey = new HashMap<>();
    allowed.forEach(list -> list.forEach(one -> byKey.putIfAbsent(one.key(), one)));
    byKey.values().stream()
        .sorted(
            Comparator.comparingInt((Applicant one) -> draw.numberOf(one.key()))
                .thenComparing(Applicant::key))
        .forEach(applicants::add);
    Map<String, Integer> ranks = new HashMap<>();
    applicants.forEach(one -> ranks.put(one.key(), ranks.size()));
    allowed.forEach(
        list -> eligible.add(list.stream().map(one -> ranks.get(one.key())).sorted().toList()));
  }

  /**
   * Who takes each seat.
   *
   * @param taken in the order of the seats; {@code null} where nobody can
   * @param proven whether it is proved that no other choice fills more seats, or earlier ones, or
   *     changes less
   */
  record Recruits(Applicant[] taken, boolean proven) {}

  /**
   * Chooses.
   *
   * @throws Planner.StoppedException when stopped
   */
  Recruits solve(StopSignal stop) throws Planner.StoppedException {
    int[] holderOf = new int[applicants.size()];
    Arrays.fill(holderOf, -1);
    List<Integer> filled = new ArrayList<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      Planner.check(stop);
      if (augment(slot, holderOf, new boolean[applicants.size()])) {
        filled.add(slot);
      }
    }
    Applicant[] taken = new Applicant[slots.size()];
    Assigned assigned = cheapest(filled, stop);
    int[] takenBy = new int[slots.size()];
    Arrays.fill(takenBy, -1);
    for (int i = 0; i < filled.size(); i++) {
      taken[filled.get(i)] = applicants.get(assigned.chosen()[i]);
      takenBy[filled.get(i)] = assigned.chosen()[i];
    }
    RecruitmentProof proof = new RecruitmentProof(eligible, applicants.size(), takenBy);
    return new Recruits(
        taken,
        proof.holds()
            && proof.noOtherFillsMoreOrSooner()
            && proof.noOtherChangesLess(this::costs, assigned.rowPrices(), assigned.prices()));
  }

  private boolean augment(int slot, int[] holderOf, boolean[] seen) {
    for (int applicant : eligible.get(slot)) {
      if (!seen[applicant]) {
        seen[applicant] = true;
        if (holderOf[applicant] < 0 || augment(holderOf[applicant], holderOf, seen)) {
          holderOf[applicant] = slot;
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A choice of least cost, with the prices that prove it.
   *
   * @param chosen the applicant of each row
   * @param rowPrices a price by seat, 0 for those left open
   * @param prices a price by applicant
   */
  private record Assigned(int[] chosen, long[] rowPrices, long[] prices) {}

  /** Hungarian method, a seat after the other, on seats that can all be filled. */
  private Assigned cheapest(List<Integer> rows, StopSignal stop) throws Planner.StoppedException {
    int n = rows.size();
    int m = applicants.size();
    long[] u = new long[n + 1];
    long[] v = new long[m + 1];
    int[] rowOf = new int[m + 1];
    int[] way = new int[m + 1];
    for (int i = 1; i <= n; i++) {
      Planner.check(stop);
      rowOf[0] = i;
      int column = 0;
      long[] least = new long[m + 1];
      Arrays.fill(least, Long.MAX_VALUE);
      boolean[] used = new boolean[m + 1];
      do {
        used[column] = true;
        int row = rowOf[column];
        long[] costs = costs(rows.get(row - 1));
        long delta = Long.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= m; j++) {
          if (!used[j]) {
            long reduced = costs[j - 1] - u[row] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= m; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    int[] chosen = new int[n];
    for (int j = 1; j <= m; j++) {
      if (rowOf[j] > 0) {
        chosen[rowOf[j] - 1] = j - 1;
      }
    }
    long[] rowPrices = new long[slots.size()];
    for (int i = 1; i <= n; i++) {
      rowPrices[rows.get(i - 1)] = u[i];
    }
    return new Assigned(chosen, rowPrices, Arrays.copyOfRange(v, 1, m + 1));
  }

  /**
   * Cost of each candidate on a seat. One change of a wish outweighs the changes of all later
   * wishes on all seats, hence the base; who may not take the seat costs more than everything.
   */
  private long[] costs(int slot) {
    long base = slots.size() + 1L;
    long forbidden = 1;
    for (int wish = 0; wish <= Slot.WISHES; wish++) {
      forbidden *= base;
    }
    long[] costs = new long[applicants.size()];
    Arrays.fill(costs, forbidden);
    for (int applicant : eligible.get(slot)) {
      long cost = 0;
      for (boolean change : slots.get(slot).changes(applicants.get(applicant).person().profile())) {
        cost = cost * base + (change ? 1 : 0);
      }
      costs[applicant] = cost;
    }
    return costs;
  }
}
