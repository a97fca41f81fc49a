package fr.mediane.panel.compose;

import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.Verdict;
import java.io.Serializable;
import java.util.List;

/**
 * Somebody in the place of a member, and what that changes.
 *
 * @param person who would come in
 * @param tenure under which mandate
 * @param breaches hard rules that the composition would break: it could not be submitted
 * @param lost balance rules kept now, and no longer then: a motive to write
 * @param gained balance rules not kept now, and kept then
 * @param counts what each criterion would count, in their order
 */
public record Replacement(
    MemberProfile person,
    Tenure tenure,
    List<Verdict> breaches,
    List<Verdict> lost,
    List<Verdict> gained,
    List<Count> counts)
    implements Serializable {

  /** Copies the lists. */
  public Replacement {
    breaches = List.copyOf(breaches);
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    counts = List.copyOf(counts);
  }

  /** Whether the composition would be lawful. */
  public boolean isLawful() {
    return breaches.isEmpty();
  }
}
