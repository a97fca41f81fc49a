package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.util.List;

/**
 * Gives all the seats of a draft at once, as {@link GiveSeat} gives one: a composition computed
 * enters a draft whole or not at all. Seats that nobody receives are left vacant.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param gifts the seats given, at least one
 */
@Requires(Right.PROPOSAL_DRAFT)
public record GiveSeats(String number, long version, List<SeatGift> gifts)
    implements Command<Void> {

  /** Copies the list. */
  public GiveSeats {
    gifts = gifts == null ? List.of() : List.copyOf(gifts);
  }
}
