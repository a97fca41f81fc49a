package fr.mediane.panel.compose;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Why no lawful composition exists, and what would make one possible.
 *
 * @param conflict rules that cannot be kept together, none of which is superfluous: keys of rules,
 *     or of the people fixed; a reason, not necessarily the only one
 * @param reasons the same in French, in figures, a sentence each
 * @param corrections the smallest sets of wishes to give up, or facts to change, the smallest first
 * @param remedies the same in French, a sentence each; recruitments come first
 */
public record Diagnosis(
    List<String> conflict,
    List<String> reasons,
    List<Set<String>> corrections,
    List<String> remedies)
    implements Serializable {

  /** Copies the lists. */
  public Diagnosis {
    conflict = List.copyOf(conflict);
    reasons = List.copyOf(reasons);
    corrections = List.copyOf(corrections);
    remedies = List.copyOf(remedies);
  }
}
