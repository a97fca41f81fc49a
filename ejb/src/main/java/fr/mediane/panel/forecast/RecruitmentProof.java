package fr.mediane.panel.forecast;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Checks a choice of candidates without knowing how it was made, in whole numbers.
 *
 * <p>No other choice fills more seats, or an earlier one in place of a later one: from a seat left
 * open, exchanges reach neither a free candidate nor a seat that comes after it. No other choice
 * for the same seats changes less: prices exist under which every candidate chosen costs exactly
 * its price and no other costs less (linear programming duality).
 */
final class RecruitmentProof {

  private final List<List<Integer>> eligible;
  private final int[] takenBy;
  private final int[] slotOf;
  private final boolean regular;

  /**
   * A choice.
   *
   * @param eligible who may take each seat, earliest seat first
   * @param applicants how many candidates there are
   * @param takenBy who takes each seat; −1 for nobody
   */
  RecruitmentProof(List<List<Integer>> eligible, int applicants, int[] takenBy) {
    this.eligible = eligible;
    this.takenBy = takenBy.clone();
    this.slotOf = new int[applicants];
    Arrays.fill(slotOf, -1);
    boolean once = true;
    for (int slot = 0; slot < takenBy.length; slot++) {
      if (takenBy[slot] >= 0) {
        once &= slotOf[takenBy[slot]] < 0 && eligible.get(slot).contains(takenBy[slot]);
        slotOf[takenBy[slot]] = slot;
      }
    }
    this.regular = once;
  }

  /** Whether everybody chosen may take the seat, and takes one seat only. */
  boolean holds() {
    return regular;
  }

  /** Whether no other choice fills more seats, or earlier ones. */
  boolean noOtherFillsMoreOrSooner() {
    for (int slot = 0; slot < takenBy.length; slot++) {
      if (takenBy[slot] < 0 && couldBeFilled(slot)) {
        return false;
      }
    }
    return true;
  }

  private boolean couldBeFilled(int open) {
    boolean[] seen = new boolean[slotOf.length];
    Deque<Integer> toSee = new ArrayDeque<>(List.of(open));
    while (!toSee.isEmpty()) {
      for (int applicant : eligible.get(toSee.remove())) {
        if (!seen[applicant]) {
          seen[applicant] = true;
          if (slotOf[applicant] < 0 || slotOf[applicant] > open) {
            return true;
          }
          toSee.add(slotOf[applicant]);
        }
      }
    }
    return false;
  }

  /**
   * Whether no other choice for the seats filled costs less.
   *
   * @param costs what each candidate costs on a seat
   * @param rowPrices a price by seat
   * @param prices a price by candidate, never positive, 0 for those not chosen
   */
  boolean noOtherChangesLess(IntFunction<long[]> costs, long[] rowPrices, long[] prices) {
    for (int applicant = 0; applicant < prices.length; applicant++) {
      if (prices[applicant] > 0 || (slotOf[applicant] < 0 && prices[applicant] != 0)) {
        return false;
      }
    }
    for (int slot = 0; slot < takenBy.length; slot++) {
      if (takenBy[slot] >= 0 && !isCheapest(slot, costs.apply(slot), rowPrices[slot], prices)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCheapest(int slot, long[] costs, long rowPrice, long[] prices) {
    for (int applicant : eligible.get(slot)) {
      if (costs[applicant] < rowPrice + prices[applicant]) {
        return false;
      }
    }
    int chosen = takenBy[slot];
    return costs[chosen] == rowPrice + prices[chosen];
  }
}
