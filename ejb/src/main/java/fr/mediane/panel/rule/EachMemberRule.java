package fr.mediane.panel.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that looks at each member alone. Measured is the number of members who keep it, required
 * the number of members, the shortfall the number of those who break it or cannot be judged.
 */
abstract class EachMemberRule extends NamedRule {

  EachMemberRule(String id) {
    super(id, Severity.HARD, DECREE);
  }

  /**
   * What is wrong with the holder of a seat.
   *
   * @param outcome {@link Outcome#FAILED} or {@link Outcome#UNDECIDABLE}
   * @param explanation a whole sentence
   * @param remedy a whole sentence; the same one is shown once
   */
  record Fault(Outcome outcome, String explanation, String remedy) {}

  /** What is wrong with the holder of this seat, if anything. */
  abstract Optional<Fault> faultOf(Seat seat, Composition composition);

  /** What is said when nothing is wrong. */
  String satisfied(Composition composition) {
    return text("satisfied");
  }

  @Override
  Finding examine(Composition composition) {
    List<Seat> occupied = composition.occupiedSeats();
    if (occupied.isEmpty()) {
      return Finding.notApplicable(RuleTexts.get("rule.no-member"));
    }
    List<Seat> concerned = new ArrayList<>();
    List<String> explanations = new ArrayList<>();
    Set<String> remedies = new LinkedHashSet<>();
    boolean failed = false;
    for (Seat seat : occupied) {
      Optional<Fault> fault = faultOf(seat, composition);
      if (fault.isPresent()) {
        concerned.add(seat);
        explanations.add(fault.get().explanation());
        remedies.add(fault.get().remedy());
        failed |= fault.get().outcome() == Outcome.FAILED;
      }
    }
    int members = occupied.size();
    if (concerned.isEmpty()) {
      return Finding.satisfied(members, members, satisfied(composition));
    }
    int kept = members - concerned.size();
    String explanation = String.join(" ", explanations);
    Finding finding =
        failed
            ? Finding.failed(kept, members, concerned.size(), explanation)
            : Finding.undecidable(kept, members, concerned.size(), explanation);
    remedies.forEach(finding::remedy);
    return finding.concerning(concerned);
  }
}
