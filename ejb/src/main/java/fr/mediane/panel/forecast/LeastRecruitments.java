package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The number of people whom any plan must bring into an instance: on the last day it has all its
 * members, half of them women, and of those who sit today only those remain whom the rules let be
 * renewed, term after full term, until then. Found without looking at any plan, hence a proof that
 * a plan which recruits no more recruits the least.
 */
final class LeastRecruitments {

  private final Succession succession;
  private final MemberRules rules;

  LeastRecruitments(Composition inForce, Horizon horizon, MemberRules rules) {
    this.succession = new Succession(inForce, horizon);
    this.rules = rules;
  }

  int number() {
    Composition inForce = succession.frame();
    LocalDate last = succession.horizon().last();
    RegulationTerms terms = inForce.calendar().inForceOn(last);
    int size = terms.panelSize(inForce.kind());
    int mostOfOneSex = terms.requiresParity(inForce.kind()) ? size / 2 : size;
    Map<Sex, Integer> remaining = new EnumMap<>(Sex.class);
    inForce.seats().stream()
        .filter(seat -> !seat.isVacant() && mayRemain(seat))
        .forEach(seat -> remaining.merge(seat.holder().profile().sex(), 1, Integer::sum));
    int most = 0;
    for (Sex sex : new Sex[] {Sex.FEMALE, Sex.MALE}) {
      most += Math.min(mostOfOneSex, remaining.getOrDefault(sex, 0));
    }
    return Math.max(0, size - most);
  }

  /** Whether the rules let a member sit until the last day; the longest terms need the fewest. */
  private boolean mayRemain(Seat seat) {
    LocalDate on = succession.dueOn(seat);
    SeatHolder holder = seat.holder();
    while (!on.isAfter(succession.horizon().last())) {
      LocalDate end = succession.fullTerm(on);
      holder = succession.renewed(holder, on, end);
      if (rules.against(succession.frame(), on, seat.zone(), holder).isPresent()) {
        return false;
      }
      on = end.plusDays(1);
    }
    return true;
  }
}
