package fr.mediane.statistics;

import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.life.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of {@link StatisticalAxis#COURSE}: an outcome; with its motive when inadmissible; with
 * its durability and its respect of the three months when an agreement was signed.
 */
final class CaseCourse {

  /** Not settled when the year was frozen. */
  static final String PENDING = "PENDING";

  /**
   * A formal mediation handed over to the national mediator. Lines frozen before it was told apart
   * say {@link Outcome#ESCALATED} of every saisine handed over.
   */
  static final String ESCALATED_FORMAL = Outcome.ESCALATED.name() + ".FORMAL";

  private static final String NO_MOTIVE = "UNKNOWN";
  private static final List<String> DURABILITIES = List.of("DURABLE", "NOT_DURABLE", "NOT_KNOWN");
  private static final List<String> TIMES = List.of("IN_TIME", "LATE");

  private CaseCourse() {}

  /**
   * The value of a saisine.
   *
   * @param outcome {@code null} while it is not settled
   * @param motive code of the motive of inadmissibility; {@code null} when none
   * @param durable whether the agreement was found durable; {@code null} when unknown
   * @param late whether the agreement took more than the limit
   * @param formal whether every party had consented to a formal mediation
   */
  static String of(Outcome outcome, String motive, Boolean durable, boolean late, boolean formal) {
    if (outcome == null) {
      return PENDING;
    }
    if (outcome == Outcome.INADMISSIBLE) {
      return inadmissible(motive == null ? NO_MOTIVE : motive);
    }
    if (outcome == Outcome.ESCALATED && formal) {
      return ESCALATED_FORMAL;
    }
    if (!outcome.isAgreement()) {
      return outcome.name();
    }
    String durability = DURABILITIES.get(durable == null ? 2 : durable ? 0 : 1);
    return agreement(outcome.name(), durability, TIMES.get(late ? 1 : 0));
  }

  /** Every value. */
  static List<String> values() {
    List<String> values = new ArrayList<>();
    motives().forEach(motive -> values.add(inadmissible(motive)));
    for (Outcome outcome : Outcome.values()) {
      if (outcome.isAgreement()) {
        values.addAll(agreements(outcome.name(), null, null));
      } else if (outcome != Outcome.INADMISSIBLE) {
        values.add(outcome.name());
      }
    }
    values.add(ESCALATED_FORMAL);
    values.add(PENDING);
    return List.copyOf(values);
  }

  /** A support or a formal mediation. */
  static String[] mediated() {
    return Stream.concat(support().stream(), formal().stream()).toArray(String[]::new);
  }

  /** Settled without either. */
  static String[] answered() {
    List<String> mediated = List.of(mediated());
    return values().stream()
        .filter(value -> !value.equals(PENDING) && !mediated.contains(value))
        .toArray(String[]::new);
  }

  /**
   * Those of a saisine on which the mediator has decided for sure: engaged, advised or declined.
   */
  static String[] decided() {
    return Stream.concat(
            Stream.of(Outcome.ADVICE.name(), Outcome.NOT_ENGAGED.name()), Stream.of(mediated()))
        .toArray(String[]::new);
  }

  /** Every one but pending. */
  static String[] settled() {
    return values().stream().filter(value -> !value.equals(PENDING)).toArray(String[]::new);
  }

  /** What followed, each value once. */
  static List<AxisSum> groups() {
    return List.of(
        new AxisSum("INADMISSIBLE", motives().map(CaseCourse::inadmissible).toList()),
        AxisSum.of(Outcome.REDIRECTED.name()),
        AxisSum.of("GIVEN_UP", Outcome.INCOMPLETE.name(), Outcome.WITHDRAWN.name()),
        AxisSum.of(Outcome.ADVICE.name()),
        AxisSum.of(Outcome.NOT_ENGAGED.name()),
        new AxisSum("SUPPORT", support()),
        new AxisSum("FORMAL", formal()),
        AxisSum.of(Outcome.ESCALATED.name()),
        AxisSum.of(PENDING));
  }

  /** What is printed of the network beside the groups. */
  static List<AxisSum> printed() {
    List<AxisSum> sums = new ArrayList<>();
    motives().forEach(motive -> sums.add(AxisSum.of(inadmissible(motive))));
    support().forEach(value -> sums.add(AxisSum.of(value)));
    sums.add(new AxisSum("AGREEMENTS", agreements(null, null, null)));
    for (Outcome outcome : List.of(Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT)) {
      sums.add(new AxisSum(outcome.name(), agreements(outcome.name(), null, null)));
    }
    formal().stream()
        .filter(value -> value.indexOf('.') < 0 || value.equals(ESCALATED_FORMAL))
        .forEach(value -> sums.add(AxisSum.of(value)));
    DURABILITIES.forEach(known -> sums.add(new AxisSum(known, agreements(null, known, null))));
    sums.add(
        new AxisSum(
            "EVALUATED",
            Stream.concat(
                    agreements(null, "DURABLE", null).stream(),
                    agreements(null, "NOT_DURABLE", null).stream())
                .toList()));
    TIMES.forEach(time -> sums.add(new AxisSum(time, agreements(null, null, time))));
    return sums;
  }

  /** Key of a motive among the values. */
  static String inadmissible(String motive) {
    return "INADMISSIBLE." + motive;
  }

  private static Stream<String> motives() {
    return Stream.concat(
        Arrays.stream(InadmissibilityMotive.values()).map(Enum::name), Stream.of(NO_MOTIVE));
  }

  private static List<String> support() {
    return List.of(Outcome.SUPPORT_SUCCEEDED.name(), Outcome.SUPPORT_FAILED.name());
  }

  private static List<String> formal() {
    List<String> values = new ArrayList<>(agreements(null, null, null));
    for (Outcome outcome :
        List.of(
            Outcome.RECOMMENDATIONS, Outcome.ENTRY_REFUSED, Outcome.RENOUNCED, Outcome.FAILED)) {
      values.add(outcome.name());
    }
    values.add(ESCALATED_FORMAL);
    return values;
  }

  /** The values of agreements with these qualities; {@code null} is any. */
  private static List<String> agreements(String outcome, String durability, String time) {
    List<String> values = new ArrayList<>();
    for (Outcome kind : List.of(Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT)) {
      for (String known : DURABILITIES) {
        for (String when : TIMES) {
          if ((outcome == null || outcome.equals(kind.name()))
              && (durability == null || durability.equals(known))
              && (time == null || time.equals(when))) {
            values.add(agreement(kind.name(), known, when));
          }
        }
      }
    }
    return values;
  }

  private static String agreement(String outcome, String durability, String time) {
    return outcome + "." + durability + "." + time;
  }
}
