package fr.mediane.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The digest of a frozen year. The lines are sorted: the same data give the same digest in whatever
 * order they were read.
 */
final class YearDigest {

  /** The lines, then the activity of the instance. */
  private static final String FORMAT = "mediane-year-2";

  /** The lines alone, for territories before the activity was corrected too; and digests. */
  private static final String FIRST_FORMAT = "mediane-year-1";

  private YearDigest() {}

  /**
   * The digest of a territory's year.
   *
   * @param rules what was applied, as {@link FreezeRules#canonical} writes it
   * @param activity the figures of the activity, by name
   */
  static String ofLines(
      String scope,
      int year,
      String rules,
      Collection<CaseLine> lines,
      Map<String, Long> activity) {
    return of(
        FORMAT,
        scope,
        year,
        rules,
        Stream.concat(
            lines.stream().map(CaseLine::canonical),
            activity.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())));
  }

  /** The digest of a territory's year as it was made before it held the activity. */
  static String ofLinesAlone(String scope, int year, String rules, Collection<CaseLine> lines) {
    return of(FIRST_FORMAT, scope, year, rules, lines.stream().map(CaseLine::canonical));
  }

  /** The digest of the network's year: that of the digests of its territories. */
  static String ofTerritories(int year, String rules, Collection<String> digests) {
    return of(FIRST_FORMAT, StatisticalScope.NETWORK_CODE, year, rules, digests.stream());
  }

  private static String of(
      String format, String scope, int year, String rules, Stream<String> parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      Stream.concat(Stream.of(format + ";" + scope + ";" + year + ";" + rules), parts.sorted())
          .forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
