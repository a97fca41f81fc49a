package fr.mediane.panel.compose;

import java.util.List;

/** The hard rules, in the order in which they are preferred to explain that nothing is lawful. */
final class Constraints {

  /** Keys of the rules that bind one person begin with what they do. */
  static final String IN = "in:";

  static final String OUT = "out:";
  static final String KEPT = "kept:";

  private Constraints() {}

  static List<Constraint> all() {
    return List.of(
        new SizeConstraint(),
        new ZoneConstraint(),
        new ParityConstraint(),
        new SeatConstraint(),
        new MemberConstraint(),
        new RunningMandateConstraint(),
        new WishConstraint());
  }
}
