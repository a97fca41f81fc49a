package fr.mediane.regulation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * What the rules of composition look at beside the mandates: the civility of the people, who
 * presides, the settings. Told once a transaction, however many lines of a file change it.
 */
@TransactionScoped
public class RuleFacts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Event<RuleFactsChanged> event;

  private boolean told;

  /** To be called by whoever changes one of them, in the transaction of the change. */
  public void changed() {
    if (!told) {
      told = true;
      event.fire(new RuleFactsChanged());
    }
  }
}
