package fr.mediane.panel.study;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A study in the list of its author.
 *
 * @param id identity
 * @param version to give back with its deletion
 * @param title heading
 * @param panelId the instance
 * @param panelName name of the instance
 * @param proposalNumber the draft for which it is made, or {@code null}
 * @param effectiveOn day of effect
 * @param outcome how the last search ended, or {@code null}
 * @param hypothetical whether it supposes something
 */
public record StudyLine(
    Long id,
    long version,
    String title,
    Long panelId,
    String panelName,
    String proposalNumber,
    LocalDate effectiveOn,
    StudyOutcome outcome,
    boolean hypothetical)
    implements Serializable {

  static StudyLine of(Study study) {
    return new StudyLine(
        study.getId(),
        study.getVersion(),
        study.getTitle(),
        study.getPanel().getId(),
        study.getPanel().getName(),
        study.getProposal() == null ? null : study.getProposal().getNumber(),
        study.inputs().effectiveOn(),
        study.getOutcome(),
        !study.inputs().hypotheses().isEmpty());
  }

  /** Day of effect in words. */
  public String effectiveText() {
    return FrenchText.longDate(effectiveOn);
  }
}
