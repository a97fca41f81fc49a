package fr.mediane.dossier.referral;

import java.io.Serializable;

/**
 * What a rule says of a saisine.
 *
 * @param rule which rule speaks
 * @param blocking whether the saisine cannot be registered so; otherwise a warning to think over
 * @param message in French: what is wrong and what would mend it
 */
public record Finding(ReferralRule rule, boolean blocking, String message) implements Serializable {

  /** The article the rule comes from; empty when it is a choice of the house. */
  public String article() {
    return rule.article();
  }
}
