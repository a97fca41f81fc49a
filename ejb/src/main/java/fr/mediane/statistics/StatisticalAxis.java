package fr.mediane.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question asked of every saisine, each saisine giving exactly one answer (domain reference, §5).
 * What is printed are sums of answers: more of them for the network than for a territory, whose
 * year is too small to be told in detail.
 *
 * <p>What became of a saisine is one axis ({@link #COURSE}): admissibility, motives, outcome,
 * durability and the delay of the agreement share their totals, and are protected together.
 */
public enum StatisticalAxis {
  /** Who seized. */
  REFERRER(
      List.of("PARTY", "GOVERNANCE", "DEAN", "ARS", "CNG", "MINISTERS", "PREFECT", "MEDIATOR"),
      AxisSum.of("PARTY"),
      AxisSum.of(
          "OTHER_REFERRERS",
          "GOVERNANCE",
          "DEAN",
          "ARS",
          "CNG",
          "MINISTERS",
          "PREFECT",
          "MEDIATOR")),
  /** Where the dispute takes place. */
  ESTABLISHMENT(
      List.of("CHU", "CH", "EPSM", "EHPAD", "OTHER_CARE", "SOCIAL"),
      AxisSum.of("HOSPITALS", "CHU", "CH", "EPSM"),
      AxisSum.of("OTHER_PLACES", "EHPAD", "OTHER_CARE", "SOCIAL")),
  /** Whom it opposes. */
  PROFESSION(
      List.of("MEDICAL", "MEDICAL_AND_OTHERS", "PARAMEDICAL", "OTHER_STAFF", "MIXED_STAFF"),
      AxisSum.of("WITH_MEDICAL", "MEDICAL", "MEDICAL_AND_OTHERS"),
      AxisSum.of("WITHOUT_MEDICAL", "PARAMEDICAL", "OTHER_STAFF", "MIXED_STAFF")),
  /** What is asked (art. 1). */
  PURPOSE(
      List.of("DISPUTE", "RETURN_SUPPORT", "PREVENTION"),
      AxisSum.of("DISPUTE"),
      AxisSum.of("OTHER_PURPOSES", "RETURN_SUPPORT", "PREVENTION")),
  /** How the parties stand to each other. */
  LINK(
      List.of("HIERARCHY", "PEERS", "GROUP"),
      AxisSum.of("HIERARCHY"),
      AxisSum.of("OTHER_LINKS", "PEERS", "GROUP")),
  /** Between persons or between institutions. */
  SCOPE(
      List.of("INTERPERSONAL", "INSTITUTIONAL"),
      AxisSum.of("INTERPERSONAL"),
      AxisSum.of("INSTITUTIONAL")),
  /** Intensity, from 1 to 4. */
  INTENSITY(
      List.of("1", "2", "3", "4", "UNKNOWN"),
      AxisSum.of("LOW", "1", "2"),
      AxisSum.of("HIGH", "3", "4"),
      AxisSum.of("UNKNOWN")),
  /** Whether receipt was acknowledged in time (art. 6 and 10). */
  RECEIPT(
      List.of("WITHIN", "BEYOND", "NONE"),
      AxisSum.of("WITHIN"),
      AxisSum.of("BEYOND"),
      AxisSum.of("NONE")),
  /** What became of the saisine. */
  COURSE(
      CaseCourse.values(),
      AxisSum.of("MEDIATED", CaseCourse.mediated()),
      AxisSum.of("ANSWERED", CaseCourse.answered()),
      AxisSum.of(CaseCourse.PENDING));

  private final List<String> answers;
  private final List<AxisSum> coarse;

  StatisticalAxis(List<String> answers, AxisSum... coarse) {
    this.answers = answers;
    this.coarse = List.of(coarse);
  }

  /** Every possible answer. */
  List<String> answers() {
    return answers;
  }

  /**
   * The answers merged so that the year of a small territory can be told; they share all values.
   */
  List<AxisSum> coarse() {
    return coarse;
  }

  /** The answers as told of a territory with more saisines; they share the values of each above. */
  List<AxisSum> detail() {
    return this == COURSE ? CaseCourse.groups() : answers.stream().map(AxisSum::of).toList();
  }

  /** What is told of a territory with enough saisines in a year: all of the above. */
  List<AxisSum> told() {
    Map<String, AxisSum> sums = new LinkedHashMap<>();
    Stream.of(coarse, detail())
        .flatMap(List::stream)
        .forEach(sum -> sums.putIfAbsent(sum.key(), sum));
    return List.copyOf(sums.values());
  }

  /** What is told of the network: everything above, and the rest. */
  List<AxisSum> printed() {
    Map<String, AxisSum> sums = new LinkedHashMap<>();
    Stream.of(coarse, detail(), this == COURSE ? CaseCourse.printed() : List.<AxisSum>of())
        .flatMap(List::stream)
        .forEach(sum -> sums.putIfAbsent(sum.key(), sum));
    return List.copyOf(sums.values());
  }

  /** French name. */
  public String label() {
    return StatisticsTexts.get("axis." + name());
  }
}
