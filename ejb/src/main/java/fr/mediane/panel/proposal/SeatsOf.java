package fr.mediane.panel.proposal;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;

/** Finds the seat that an act names. */
final class SeatsOf {

  private SeatsOf() {}

  /**
   * A seat of a proposal.
   *
   * @throws InvalidRefusal when the proposal has no such seat
   */
  static ProposalSeat seat(Proposal proposal, int number) {
    return proposal
        .seat(number)
        .orElseThrow(() -> new InvalidRefusal("seat", ProposalTexts.get("seat.unknown", number)));
  }
}
