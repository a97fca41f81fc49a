package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.DisclosureRule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings under which a year is frozen and published.
 *
 * @param threshold a cell that describes fewer cases is not published
 * @param zerosShown whether a count of zero is published
 * @param detailFrom saisines in a year from which a territory is told in detail
 * @param receiptDays days to acknowledge receipt (art. 6 and 10)
 * @param agreementDays days from the last consent to the agreement that are counted as the three
 *     months of article 13
 * @param dominancePercent a figure of the network is not published when one territory makes at
 *     least that share of it, in per cent; 0 when that rule is not applied
 * @param byClocks whether acts are in time by the clocks of each dossier, days being counted where
 *     there is none; days were always counted before
 */
record FreezeRules(
    int threshold,
    boolean zerosShown,
    int detailFrom,
    int receiptDays,
    int agreementDays,
    int dominancePercent,
    boolean byClocks) {

  /** The rule of disclosure control. */
  DisclosureRule disclosure() {
    return new DisclosureRule(threshold, zerosShown, dominancePercent);
  }

  /**
   * As the digest and the frozen version keep them: a rule that is not applied is not written, so
   * that the years frozen before it was known read the same.
   */
  String canonical() {
    return "threshold=%d;zeros=%s;detail=%d;receipt=%d;agreement=%d"
            .formatted(threshold, zerosShown, detailFrom, receiptDays, agreementDays)
        + (dominancePercent > 0 ? ";dominance=" + dominancePercent : "")
        + (byClocks ? ";clocks=true" : "");
  }

  /** Whether the same lines are published alike under other rules. */
  boolean publishesLike(FreezeRules other) {
    return threshold == other.threshold
        && zerosShown == other.zerosShown
        && detailFrom == other.detailFrom
        && dominancePercent == other.dominancePercent;
  }

  /** Reads what {@link #canonical} wrote. */
  static FreezeRules parse(String written) {
    Map<String, String> values =
        Arrays.stream(written.split(";"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new FreezeRules(
        Integer.parseInt(values.get("threshold")),
        Boolean.parseBoolean(values.get("zeros")),
        Integer.parseInt(values.get("detail")),
        Integer.parseInt(values.get("receipt")),
        Integer.parseInt(values.get("agreement")),
        Integer.parseInt(values.getOrDefault("dominance", "0")),
        Boolean.parseBoolean(values.get("clocks")));
  }
}
