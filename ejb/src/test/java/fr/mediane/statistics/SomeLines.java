package fr.mediane.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Lines of saisines drawn at random, for the tests. */
final class SomeLines {

  private static final List<String> COURSES =
      List.of(
          "INADMISSIBLE.NO_CONCILIATION",
          "INADMISSIBLE.DISCIPLINARY",
          "REDIRECTED",
          "WITHDRAWN",
          "ADVICE",
          "NOT_ENGAGED",
          "SUPPORT_SUCCEEDED",
          "SUPPORT_SUCCEEDED",
          "SUPPORT_SUCCEEDED",
          "SUPPORT_FAILED",
          "ENTRY_REFUSED",
          "RENOUNCED",
          "AGREEMENT.DURABLE.IN_TIME",
          "AGREEMENT.NOT_KNOWN.IN_TIME",
          "PARTIAL_AGREEMENT.DURABLE.LATE",
          "FAILED",
          "ESCALATED",
          "PENDING");

  private SomeLines() {}

  /** So many lines. */
  static List<CaseLine> draw(Random random, int count) {
    List<CaseLine> lines = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      lines.add(line(random));
    }
    return lines;
  }

  /** The lines of some territories, named T0, T1…. */
  static Map<String, List<CaseLine>> network(Random random, int... counts) {
    Map<String, List<CaseLine>> network = new TreeMap<>();
    for (int k = 0; k < counts.length; k++) {
      network.put("T" + k, draw(random, counts[k]));
    }
    return network;
  }

  private static CaseLine line(Random random) {
    Map<StatisticalAxis, String> answers = new EnumMap<>(StatisticalAxis.class);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      List<String> values = axis == StatisticalAxis.COURSE ? COURSES : axis.answers();
      double skewed = Math.abs(random.nextGaussian()) * values.size() / 3;
      int index =
          axis == StatisticalAxis.COURSE
              ? random.nextInt(values.size())
              : Math.min(values.size() - 1, (int) skewed);
      answers.put(axis, values.get(index));
    }
    int receipt = random.nextInt(12);
    int decision = random.nextInt(60);
    int closing = random.nextInt(300);
    if (answers.get(StatisticalAxis.COURSE).equals("ESCALATED") && closing % 2 == 0) {
      answers.put(StatisticalAxis.COURSE, CaseCourse.ESCALATED_FORMAL);
    }
    String course = answers.get(StatisticalAxis.COURSE);
    return new CaseLine(
        answers,
        switch (answers.get(StatisticalAxis.RECEIPT)) {
          case "WITHIN" -> receipt % 9;
          case "BEYOND" -> 9 + receipt;
          default -> null;
        },
        List.of(CaseCourse.decided()).contains(course) ? decision : null,
        course.endsWith(".IN_TIME") ? Integer.valueOf(closing % 93) : agreedLate(course, closing),
        course.equals(CaseCourse.PENDING) ? null : closing);
  }

  private static Integer agreedLate(String course, int days) {
    return course.endsWith(".LATE") ? 93 + days : null;
  }
}
