package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.panel.rule.MandateNature;

/**
 * Gives a seat of a draft to a candidate of the pool or to a sitting member. Who was on the seat
 * leaves it; a person who had another seat of the draft moves.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param seat the seat, from 1
 * @param personId who is to sit
 * @param nature what the act is to do; {@code null} for the most likely, deduced from the mandates
 * @param countsAsRenewal whether a replacement counts as a mandate when renewals are counted: a
 *     person decides, no text read says it
 */
@Requires(Right.PROPOSAL_DRAFT)
public record GiveSeat(
    String number,
    long version,
    int seat,
    Long personId,
    MandateNature nature,
    boolean countsAsRenewal)
    implements Command<Void> {}
