package fr.mediane.statistics;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the frozen table keeps of a saisine: its answer on each axis and four lengths of time.
 *
 * @param answers one value an axis, all axes
 * @param receiptDays days from the saisine to its acknowledgement; {@code null} when there is none
 * @param decisionDays days from the saisine to the decision to engage or not
 * @param agreementDays days from the last consent to the agreement
 * @param closingDays days from the saisine to the closing
 */
public record CaseLine(
    Map<StatisticalAxis, String> answers,
    Integer receiptDays,
    Integer decisionDays,
    Integer agreementDays,
    Integer closingDays) {

  /** Checks that every axis has one of its values. */
  public CaseLine {
    answers = Map.copyOf(answers);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      if (!axis.answers().contains(answers.get(axis))) {
        throw new IllegalArgumentException(axis + ": " + answers.get(axis));
      }
    }
  }

  /** The line as the digest reads it: fields in a fixed order between semicolons. */
  String canonical() {
    return Stream.concat(
            Stream.of(StatisticalAxis.values()).map(answers::get),
            Stream.of(receiptDays, decisionDays, agreementDays, closingDays)
                .map(days -> days == null ? "" : days.toString()))
        .collect(Collectors.joining(";"));
  }
}
