package fr.mediane.panel.proposal;

import fr.mediane.panel.rule.MandateNature;
import java.io.Serializable;

/**
 * A seat given to somebody, among others given at once.
 *
 * @param seat the seat, from 1
 * @param personId who is to sit
 * @param nature what the act is to do; {@code null} for the most likely, deduced from the mandates
 */
public record SeatGift(int seat, Long personId, MandateNature nature) implements Serializable {}
