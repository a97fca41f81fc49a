package fr.mediane.panel.proposal.view;

import java.io.Serializable;
import java.util.List;

/**
 * What a rule says of a proposal.
 *
 * @param id stable key
 * @param name French name
 * @param article where the rule comes from
 * @param hard whether it forbids to submit
 * @param tone {@code ok}, {@code failed} (hard, not kept), {@code warning} (balance, not kept) or
 *     {@code none} (has nothing to say)
 * @param outcome the outcome in words
 * @param explanation what was found and by how much it fails
 * @param remedies what would mend it
 * @param motive the answer written, or {@code null}
 */
public record RuleLine(
    String id,
    String name,
    String article,
    boolean hard,
    String tone,
    String outcome,
    String explanation,
    List<String> remedies,
    String motive)
    implements Serializable {

  /** Whether the rule is not kept, or cannot be judged. */
  public boolean failing() {
    return tone.equals("failed") || tone.equals("warning");
  }

  /** Whether the rule waits for a motive. */
  public boolean needsMotive() {
    return tone.equals("warning");
  }

  /** The remedies in one text. */
  public String remedy() {
    return String.join(" ", remedies);
  }
}
