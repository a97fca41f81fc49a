package fr.mediane.panel.study;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two studies of one instance side by side.
 *
 * @param left one
 * @param right the other
 * @param rows the criteria counted by one of them at least
 * @param both people whom both seat
 * @param onlyLeft people whom the first alone seats
 * @param onlyRight people whom the second alone seats
 */
public record StudyComparison(
    Side left,
    Side right,
    List<Row> rows,
    List<String> both,
    List<String> onlyLeft,
    List<String> onlyRight)
    implements Serializable {

  /**
   * One of the two.
   *
   * @param id identity
   * @param title heading
   * @param panelName the instance
   * @param outcome how the last search ended, or {@code null}
   * @param suppositions what is supposed, a sentence each
   * @param reasons why there is no lawful composition, a sentence each
   * @param effectiveText day of effect in words
   */
  public record Side(
      Long id,
      String title,
      String panelName,
      StudyOutcome outcome,
      List<String> suppositions,
      List<String> reasons,
      String effectiveText)
      implements Serializable {

    private static Side of(Study study, Found found) {
      StudyInputs inputs = study.inputs();
      return new Side(
          study.getId(),
          inputs.title(),
          study.getPanel().getName(),
          study.getOutcome(),
          inputs.hypotheses().words(),
          found.reasons(),
          FrenchText.longDate(inputs.effectiveOn()));
    }
  }

  /**
   * What a criterion counts in both.
   *
   * @param criterion French name
   * @param left the count of the first in words, or {@code null} when it does not count it
   * @param right the count of the second, or {@code null}
   * @param better 1 when the first is better, 2 when the second is, 0 otherwise
   */
  public record Row(String criterion, String left, String right, int better)
      implements Serializable {}

  static StudyComparison of(Study one, Study other) {
    Found left = found(one);
    Found right = found(other);
    Set<String> leftNames = names(left);
    Set<String> rightNames = names(right);
    return new StudyComparison(
        Side.of(one, left),
        Side.of(other, right),
        rows(left.scores(), right.scores()),
        leftNames.stream().filter(rightNames::contains).toList(),
        leftNames.stream().filter(name -> !rightNames.contains(name)).toList(),
        rightNames.stream().filter(name -> !leftNames.contains(name)).toList());
  }

  private static Found found(Study study) {
    Found found = study.found();
    return found == null ? Findings.none() : found;
  }

  private static Set<String> names(Found found) {
    Set<String> names = new LinkedHashSet<>();
    found.seats().forEach(seat -> names.add(seat.name()));
    return names;
  }

  private static List<Row> rows(List<Found.ScoreFound> left, List<Found.ScoreFound> right) {
    List<Row> rows = new ArrayList<>();
    for (Found.ScoreFound score : left) {
      Found.ScoreFound there = twin(score, right);
      int better =
          there == null ? 0 : Integer.compare(0, Long.compare(score.number(), there.number()));
      rows.add(
          new Row(
              score.criterion(),
              score.words(),
              there == null ? null : there.words(),
              better > 0 ? 1 : better < 0 ? 2 : 0));
    }
    right.stream()
        .filter(score -> twin(score, left) == null)
        .forEach(score -> rows.add(new Row(score.criterion(), null, score.words(), 0)));
    return rows;
  }

  private static Found.ScoreFound twin(Found.ScoreFound score, List<Found.ScoreFound> others) {
    return others.stream()
        .filter(other -> other.measure().equals(score.measure()))
        .findFirst()
        .orElse(null);
  }
}
