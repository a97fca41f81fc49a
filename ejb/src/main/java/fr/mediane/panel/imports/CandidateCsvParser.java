package fr.mediane.panel.imports;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file of candidates that the secretariats type in a spreadsheet, with the columns of {@link
 * CandidateColumn}. Unknown columns are told by {@link LineStream#headingIssues()}; the same person
 * twice in the file is refused the second time.
 */
public final class CandidateCsvParser implements TabularParser<CandidateLine> {

  /** The decree is of 28 August 2019: there was no application before. */
  private static final LocalDate FIRST_APPLICATION = LocalDate.of(2019, 8, 28);

  /** No mediator's certificate is older than the working life of a candidate. */
  private static final LocalDate FIRST_CERTIFICATE = LocalDate.of(1970, 1, 1);

  private final Map<String, String> categoryByKey = new LinkedHashMap<>();
  private final String categoryLabels;
  private final LocalDate today;

  /**
   * Prepares a parser.
   *
   * @param categories label of each professional category of the Charter in force, by code
   * @param today the day of the import: certificates and applications are not of the future
   */
  public CandidateCsvParser(Map<String, String> categories, LocalDate today) {
    categories.forEach(
        (code, label) -> {
          categoryByKey.put(Column.key(code), code);
          categoryByKey.put(Column.key(label), code);
        });
    this.categoryLabels = String.join(", ", categories.values());
    this.today = today;
  }

  @Override
  public LineStream<CandidateLine> open(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    Map<String, Integer> seen = new HashMap<>();
    return LineStream.withHeadings(
        source,
        limits,
        CandidateColumn.columns(),
        Header.Unknown.TOLD,
        row -> Optional.of(read(row, seen)));
  }

  private LineResult<CandidateLine> read(RowChecker row, Map<String, Integer> seen) {
    CandidateCells cells = new CandidateCells(row);
    var civility = cells.civility();
    String lastName = cells.name(CandidateColumn.LAST_NAME);
    String firstName = cells.name(CandidateColumn.FIRST_NAME);
    String email = cells.email();
    String phone = cells.phone();
    String category = category(row, cells);
    String profession = cells.text(CandidateColumn.PROFESSION);
    String situation = cells.text(CandidateColumn.SITUATION);
    Optional<Sector> sector = cells.sector();
    var establishment = cells.establishment();
    var departement = cells.departement();
    var ties = cells.ties();
    String certificateBody = cells.text(CandidateColumn.CERTIFICATE_BODY);
    var certificateDate = date(row, CandidateColumn.CERTIFICATE_DATE, FIRST_CERTIFICATE);
    if (certificateBody.isEmpty() != certificateDate.isEmpty() && !row.isRefused()) {
      row.warn(
          CandidateColumn.CERTIFICATE_DATE.heading(),
          certificateBody,
          PanelIssue.CERTIFICATE_INCOMPLETE);
    }
    String training = cells.text(CandidateColumn.TRAINING);
    String availability = cells.text(CandidateColumn.AVAILABILITY);
    String zone = zone(row, cells);
    var appliedOn = date(row, CandidateColumn.APPLIED_ON, FIRST_APPLICATION);
    findDuplicate(row, seen, lastName, firstName, email);
    return row.conclude(
        () ->
            new CandidateLine(
                civility.orElseThrow(),
                lastName,
                firstName,
                email,
                phone,
                category,
                profession,
                situation,
                sector.orElseThrow(),
                establishment,
                departement,
                ties,
                certificateBody,
                certificateDate,
                training,
                availability,
                zone,
                appliedOn));
  }

  private Optional<LocalDate> date(RowChecker row, CandidateColumn column, LocalDate earliest) {
    return row.typedDate(column.heading(), earliest, today);
  }

  private String category(RowChecker row, CandidateCells cells) {
    String written = cells.required(CandidateColumn.CATEGORY);
    String code = categoryByKey.getOrDefault(Column.key(written), "");
    if (!written.isEmpty() && code.isEmpty()) {
      row.reject(
          CandidateColumn.CATEGORY.heading(), written, PanelIssue.CATEGORY_UNKNOWN, categoryLabels);
    }
    return code;
  }

  /** By its code or by the name that the screens show. */
  private static String zone(RowChecker row, CandidateCells cells) {
    String written = cells.text(CandidateColumn.ZONE);
    String key = Column.key(written);
    Optional<OverseasZone> zone =
        Arrays.stream(OverseasZone.values())
            .filter(z -> key.equals(Column.key(z.name())) || key.equals(Column.key(z.label())))
            .findFirst();
    if (!written.isEmpty() && zone.isEmpty()) {
      row.reject(
          CandidateColumn.ZONE.heading(),
          written,
          PanelIssue.ZONE_UNKNOWN,
          Arrays.stream(OverseasZone.values())
              .map(OverseasZone::label)
              .collect(Collectors.joining(", ")));
    }
    return zone.map(Enum::name).orElse("");
  }

  /** Refused lines are not remembered: the mended line that follows one is no duplicate. */
  private static void findDuplicate(
      RowChecker row, Map<String, Integer> seen, String lastName, String firstName, String email) {
    if (row.isRefused()) {
      return;
    }
    String name = Column.key(lastName) + "/" + Column.key(firstName);
    Integer same = seen.putIfAbsent(name + "/" + email, row.lineNumber());
    Integer homonym = seen.putIfAbsent(name, row.lineNumber());
    if (same != null) {
      row.reject(
          CandidateColumn.LAST_NAME.heading(), lastName, PanelIssue.CANDIDATE_DUPLICATE, same);
    } else if (homonym != null) {
      row.warn(
          CandidateColumn.LAST_NAME.heading(), lastName, PanelIssue.CANDIDATE_HOMONYM, homonym);
    }
  }
}
