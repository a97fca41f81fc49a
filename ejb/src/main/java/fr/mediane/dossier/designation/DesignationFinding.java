package fr.mediane.dossier.designation;

import java.io.Serializable;

/**
 * What a rule says of a designation.
 *
 * @param rule which rule speaks
 * @param blocking whether the act cannot be done so; otherwise something to think over
 * @param message in French: what is wrong and what would mend it
 */
public record DesignationFinding(DesignationRule rule, boolean blocking, String message)
    implements Serializable {

  /** The article the rule comes from; empty when it is a choice of the house. */
  public String article() {
    return rule.article();
  }
}
