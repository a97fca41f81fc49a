package fr.mediane.panel.act;

import fr.mediane.door.FollowingActs;
import fr.mediane.regulation.RuleFactsChanged;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Has the compositions in force judged again as soon as what the rules look at has changed, without
 * waiting for the daily watch. Mediators and settings are kept in memory until the change is made
 * for good, so it is done after it and not within.
 */
@ApplicationScoped
class WatchAfterChange {

  @EJB private FollowingActs acts;

  void watch(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleFactsChanged changed) {
    acts.follow(new WatchCompositions());
  }
}
