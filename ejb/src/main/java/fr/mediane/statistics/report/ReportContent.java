package fr.mediane.statistics.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people wrote in a report, live or as released.
 *
 * @param texts texts by part, in the order of print; parts without text are absent
 * @param proposals those that stand in the report, in the order of print
 */
public record ReportContent(Map<ReportSection, String> texts, List<Line> proposals) {

  /** Copies, in order. */
  public ReportContent {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    proposals = List.copyOf(proposals);
  }

  /**
   * A proposal as a report tells it.
   *
   * @param proposal its identity, which the digest does not hold; {@code null} in an edition
   *     released before it was kept
   * @param words what it says
   * @param firstYear year of the report in which it was first made
   * @param state what became of it
   * @param note more on that; {@code null} for nothing
   */
  public record Line(
      Long proposal, ProposalWords words, int firstYear, FollowUpState state, String note)
      implements java.io.Serializable {}

  /** SHA-256 of the whole content, in hexadecimal: equal contents have equal digests. */
  public String digest() {
    StringBuilder all = new StringBuilder();
    texts.forEach((section, body) -> all.append(section).append('\0').append(body).append('\0'));
    for (Line line : proposals) {
      all.append(line.words().theme())
          .append('\0')
          .append(line.words().addressee())
          .append('\0')
          .append(line.words().subject())
          .append('\0')
          .append(line.words().body())
          .append('\0')
          .append(line.firstYear())
          .append('\0')
          .append(line.state())
          .append('\0')
          .append(line.note())
          .append('\0');
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
