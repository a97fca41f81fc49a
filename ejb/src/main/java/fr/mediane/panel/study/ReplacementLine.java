package fr.mediane.panel.study;

import fr.mediane.panel.compose.Count;
import fr.mediane.panel.compose.Replacement;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who could take a seat, at his or her rank.
 *
 * @param rank from 1
 * @param personId the person
 * @param name as shown
 * @param detail category, establishment and département
 * @param nature what the act would do
 * @param end last day of the mandate, included
 * @param breaches hard rules that the composition would break, in French
 * @param lost balance rules kept now and no longer then, in French
 * @param gained balance rules not kept now and kept then, by name
 * @param counts what each criterion would count, in French
 */
public record ReplacementLine(
    int rank,
    Long personId,
    String name,
    String detail,
    MandateNature nature,
    LocalDate end,
    List<String> breaches,
    List<String> lost,
    String gained,
    List<String> counts)
    implements Serializable {

  static ReplacementLine of(int rank, Replacement found) {
    return new ReplacementLine(
        rank,
        Long.valueOf(found.person().personKey()),
        found.person().displayName(),
        Findings.detail(found.person()),
        found.tenure().nature(),
        found.tenure().plannedEnd(),
        explained(found.breaches()),
        explained(found.lost()),
        Findings.names(found.gained()),
        found.counts().stream().map(Count::words).toList());
  }

  private static List<String> explained(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> StudyTexts.get("verdict", verdict.rule().name(), verdict.explanation()))
        .toList();
  }

  /** Whether the composition would be lawful. */
  public boolean isLawful() {
    return breaches.isEmpty();
  }

  /** What the act would do and until when, in words. */
  public String mandateText() {
    return StudyTexts.get("mandate.until", nature.label(), FrenchText.shortDate(end));
  }
}
