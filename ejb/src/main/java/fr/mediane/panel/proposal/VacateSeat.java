package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Leaves a seat of a draft vacant.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param seat the seat, from 1
 */
@Requires(Right.PROPOSAL_DRAFT)
public record VacateSeat(String number, long version, int seat) implements Command<Void> {}
