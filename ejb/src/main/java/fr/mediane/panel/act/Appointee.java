package fr.mediane.panel.act;

import fr.mediane.panel.Person;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Tenure;

/**
 * A person whom an act appoints.
 *
 * @param person the person
 * @param seat the seat, with the mandate granted
 */
record Appointee(Person person, Seat seat) {

  Tenure tenure() {
    return seat.holder().tenure();
  }

  boolean isReplacement() {
    return tenure().nature() == MandateNature.REPLACEMENT;
  }
}
