package fr.mediane.statistics;

import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.statistics.FigureTable.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the report, each a choice of sums of one axis, in the order of the report. */
enum TableDesign {
  REFERRERS("saisissants", StatisticalAxis.REFERRER),
  ESTABLISHMENTS("etablissements", StatisticalAxis.ESTABLISHMENT),
  PROFESSIONS("professions", StatisticalAxis.PROFESSION),
  PURPOSES("objets", StatisticalAxis.PURPOSE),
  LINKS("liens", StatisticalAxis.LINK),
  SCOPES("portee", StatisticalAxis.SCOPE),
  INTENSITIES("intensite", StatisticalAxis.INTENSITY),
  COURSES("suites", StatisticalAxis.COURSE),
  MOTIVES("irrecevabilite", StatisticalAxis.COURSE, "INADMISSIBLE"),
  OUTCOMES(
      "issues",
      StatisticalAxis.COURSE,
      "SUPPORT",
      "SUPPORT_SUCCEEDED",
      "SUPPORT_FAILED",
      "FORMAL",
      "AGREEMENT",
      "PARTIAL_AGREEMENT",
      "RECOMMENDATIONS",
      "ENTRY_REFUSED",
      "RENOUNCED",
      "FAILED",
      CaseCourse.ESCALATED_FORMAL),
  FOLLOW_UPS("suivi", StatisticalAxis.COURSE, "AGREEMENTS", "DURABLE", "NOT_DURABLE", "NOT_KNOWN"),
  RECEIPTS("accuses", StatisticalAxis.RECEIPT),
  AGREEMENT_TIMES("delai-accord", StatisticalAxis.COURSE, "AGREEMENTS", "IN_TIME", "LATE");

  private static final String MOTIVE = "INADMISSIBLE.";
  private static final List<String> SUBTOTALS = List.of("SUPPORT", "FORMAL");

  private final String code;
  private final StatisticalAxis axis;
  private final List<String> sums;

  TableDesign(String code, StatisticalAxis axis, String... sums) {
    this.code = code;
    this.axis = axis;
    this.sums = List.of(sums);
  }

  /** Stable code of the table. */
  String code() {
    return code;
  }

  StatisticalAxis axis() {
    return axis;
  }

  /** The rows of the table; those that nobody counted are left out by who fills it. */
  List<Heading> rows() {
    return switch (this) {
      case MOTIVES -> motives();
      case OUTCOMES -> sums.stream().map(this::outcome).toList();
      case FOLLOW_UPS, AGREEMENT_TIMES -> ofTotal();
      default -> wholeAxis();
    };
  }

  /** Whether it tells the whole of its axis. */
  boolean isWholeAxis() {
    return sums.isEmpty();
  }

  private List<Heading> motives() {
    List<Heading> rows = new ArrayList<>();
    for (InadmissibilityMotive motive : InadmissibilityMotive.values()) {
      rows.add(new Heading(MOTIVE + motive.name(), motive.label(), Kind.CATEGORY));
    }
    rows.add(heading(MOTIVE + "UNKNOWN", Kind.CATEGORY));
    rows.add(heading("INADMISSIBLE", Kind.TOTAL));
    return rows;
  }

  private Heading outcome(String sum) {
    return heading(sum, SUBTOTALS.contains(sum) ? Kind.SUBTOTAL : Kind.PART);
  }

  private List<Heading> ofTotal() {
    List<Heading> rows = new ArrayList<>();
    sums.stream().skip(1).forEach(sum -> rows.add(heading(sum, Kind.CATEGORY)));
    rows.add(heading(sums.get(0), Kind.TOTAL));
    return rows;
  }

  /** Each merged answer, then what it merges, then the total. */
  private List<Heading> wholeAxis() {
    Map<String, Heading> rows = new LinkedHashMap<>();
    for (AxisSum merged : axis.coarse()) {
      List<AxisSum> parts =
          axis.detail().stream()
              .filter(part -> merged.values().containsAll(part.values()))
              .toList();
      boolean alone = parts.size() == 1 && parts.get(0).key().equals(merged.key());
      rows.put(merged.key(), heading(merged.key(), alone ? Kind.CATEGORY : Kind.SUBTOTAL));
      parts.forEach(part -> rows.putIfAbsent(part.key(), heading(part.key(), Kind.PART)));
    }
    List<Heading> all = new ArrayList<>(rows.values());
    all.add(new Heading(FigureBook.TOTAL, StatisticsTexts.get("total"), Kind.TOTAL));
    return all;
  }

  private Heading heading(String sum, Kind kind) {
    return new Heading(sum, StatisticsTexts.get("sum." + axis.name() + "." + sum), kind);
  }

  /** French title. */
  String title() {
    return StatisticsTexts.get("table." + name());
  }

  /** What the reader of the table must know; empty when nothing. */
  String note() {
    return Arrays.asList(PROFESSIONS, OUTCOMES, FOLLOW_UPS, AGREEMENT_TIMES, COURSES).contains(this)
        ? StatisticsTexts.get("note." + name())
        : "";
  }
}
