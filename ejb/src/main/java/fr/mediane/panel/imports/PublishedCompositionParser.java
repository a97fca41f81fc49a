package fr.mediane.panel.imports;

import fr.mediane.network.Civility;
import fr.mediane.panel.imports.PublishedMemberLine.Authority;
import fr.mediane.tabular.Column;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.Header;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.RowChecker;
import fr.mediane.tabular.TabularParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compositions as published: one line a member, in the published order. The lines of one instance
 * and date are one act and must agree on authority and duration.
 */
public final class PublishedCompositionParser implements TabularParser<PublishedMemberLine> {

  private static final String INSTANCE = "instance";
  private static final String ACT_DATE = "date_acte";
  private static final String AUTHORITY = "autorite";
  private static final String TERM = "duree_annees";
  private static final String CIVILITY = "civilite";
  private static final String PROFESSION = "profession";
  private static final String SITUATION = "situation";
  private static final String ZONE = "zone";

  private static final List<Column> COLUMNS =
      List.of(
          Column.mandatory(INSTANCE),
          Column.mandatory(ACT_DATE),
          Column.mandatory(AUTHORITY),
          Column.mandatory(TERM),
          Column.mandatory(CIVILITY),
          Column.optional(PROFESSION),
          Column.optional(SITUATION),
          Column.optional(ZONE));

  private static final int TEXT_LENGTH = 200;

  /** The decree is of 28 August 2019. */
  private static final LocalDate FIRST_ACT = LocalDate.of(2019, 8, 28);

  private static final LocalDate LAST_ACT = LocalDate.of(2100, 12, 31);

  private final Set<String> instanceCodes;
  private final Set<String> zoneCodes;

  /**
   * Prepares a parser.
   *
   * @param instanceCodes codes of the instances
   * @param zoneCodes codes of the zones of Outre-mer
   */
  public PublishedCompositionParser(Set<String> instanceCodes, Set<String> zoneCodes) {
    this.instanceCodes = Set.copyOf(instanceCodes);
    this.zoneCodes = Set.copyOf(zoneCodes);
  }

  @Override
  public LineStream<PublishedMemberLine> open(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    Map<String, ActTerms> acts = new HashMap<>();
    return LineStream.withHeadings(
        source, limits, COLUMNS, Header.Unknown.TOLD, row -> Optional.of(read(row, acts)));
  }

  private record ActTerms(int lineNumber, Authority authority, int termYears) {
    boolean agreesWith(ActTerms other) {
      return authority == other.authority && termYears == other.termYears;
    }
  }

  private LineResult<PublishedMemberLine> read(RowChecker row, Map<String, ActTerms> acts) {
    row.required(INSTANCE, TEXT_LENGTH);
    String instance = known(row, INSTANCE, instanceCodes, PanelIssue.INSTANCE_UNKNOWN);
    row.required(ACT_DATE, TEXT_LENGTH);
    var actDate = row.typedDate(ACT_DATE, FIRST_ACT, LAST_ACT);
    var authority = authority(row);
    int termYears = termYears(row);
    var civility = civility(row);
    String profession = row.text(PROFESSION, TEXT_LENGTH);
    String situation = row.text(SITUATION, TEXT_LENGTH);
    String zone = known(row, ZONE, zoneCodes, PanelIssue.ZONE_UNKNOWN);
    if (!row.isRefused()) {
      ActTerms terms = new ActTerms(row.lineNumber(), authority.orElseThrow(), termYears);
      ActTerms first = acts.putIfAbsent(instance + "/" + actDate.orElseThrow(), terms);
      if (first != null && !first.agreesWith(terms)) {
        row.reject(INSTANCE, instance, PanelIssue.ACT_CONTRADICTION, first.lineNumber());
      }
    }
    return row.conclude(
        () ->
            new PublishedMemberLine(
                instance,
                actDate.orElseThrow(),
                authority.orElseThrow(),
                termYears,
                civility.orElseThrow(),
                profession,
                situation,
                zone));
  }

  private static String known(
      RowChecker row, String column, Set<String> codes, PanelIssue otherwise) {
    String value = row.text(column, TEXT_LENGTH);
    if (!value.isEmpty() && !codes.contains(value)) {
      row.reject(column, value, otherwise, String.join(", ", codes.stream().sorted().toList()));
    }
    return value;
  }

  private static Optional<Authority> authority(RowChecker row) {
    String value = row.required(AUTHORITY, TEXT_LENGTH);
    Optional<Authority> authority =
        Arrays.stream(Authority.values()).filter(known -> known.name().equals(value)).findFirst();
    if (!value.isEmpty() && authority.isEmpty()) {
      row.reject(AUTHORITY, value, PanelIssue.AUTHORITY_UNKNOWN);
    }
    return authority;
  }

  /** Three years at most (décret n° 2019-897, art. 5). */
  private static int termYears(RowChecker row) {
    String value = row.required(TERM, TEXT_LENGTH);
    if (value.matches("[1-3]")) {
      return Integer.parseInt(value);
    }
    if (!value.isEmpty()) {
      row.reject(TERM, value, PanelIssue.TERM_OUT_OF_RANGE);
    }
    return 0;
  }

  private static Optional<Civility> civility(RowChecker row) {
    String value = row.required(CIVILITY, TEXT_LENGTH);
    Optional<Civility> civility = Civility.of(value);
    if (!value.isEmpty() && civility.isEmpty()) {
      row.reject(CIVILITY, value, PanelIssue.CIVILITY_UNKNOWN);
    }
    return civility;
  }
}
