package fr.mediane.network.imports;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The yearly survey of health establishments (SAE): sheet ID (main sites, 70 columns) and sheet IDB
 * (secondary sites, 29 columns in another order and under other names). Both have headings; the
 * same columns are read from either.
 *
 * <p>Gaps of the survey are remarks, not refusals: no legal entity, no SIRET number or a SIREN
 * number in its place, the département in place of the municipality, a postal code without its
 * zero.
 */
public final class SaeParser implements TabularParser<EstablishmentLine> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.mandatory("FI"),
          Column.mandatory("RS"),
          Column.mandatory("FI_EJ"),
          Column.mandatory("STJ"),
          Column.mandatory("STJR"),
          Column.mandatory("CAT"),
          Column.mandatory("SIR"),
          Column.mandatory("DEP"),
          Column.mandatory("COMINSEE"),
          Column.optional("COMPRS", "rscom"),
          Column.optional("NUMVOI"),
          Column.optional("TYPVOI"),
          Column.optional("ADRVOIENOM", "NOMVOI"),
          Column.optional("COMPDist", "COMPD"),
          Column.optional("ADRBP", "BP"),
          Column.optional("ADRCPOST", "CPO"),
          Column.optional("ADRLIBCOM", "LIBCOM"),
          Column.optional("NUMTEL"));

  @Override
  public LineStream<EstablishmentLine> open(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    Map<String, Integer> seen = new HashMap<>();
    return LineStream.withHeadings(
        source, limits, COLUMNS, Header.Unknown.IGNORED, row -> Optional.of(read(row, seen)));
  }

  private static LineResult<EstablishmentLine> read(RowChecker row, Map<String, Integer> seen) {
    RegisterCells cells = new RegisterCells(row);
    var finess = cells.finess("FI", true);
    var legalEntity = cells.finess("FI_EJ", false);
    if (legalEntity.isEmpty() && cells.code("FI_EJ").isEmpty()) {
      row.warn("FI_EJ", "", EstablishmentIssue.LEGAL_ENTITY_MISSING);
    }
    String name = row.required("RS", RegisterCells.NAME_LENGTH);
    String status = cells.legalStatus("STJ");
    PublicStatus publicStatus = ownership(row, cells);
    String category = cells.category("CAT");
    var siret = cells.siret("SIR");
    var siren = cells.sirenIn("SIR");
    var departement = cells.departement("DEP");
    var commune = cells.surveyCommune("COMINSEE");
    PostalAddress address =
        new PostalAddress(
            cells.texts("NUMVOI", "TYPVOI", "ADRVOIENOM"),
            cells.texts("COMPDist", "ADRBP"),
            cells.postalCode("ADRCPOST", departement),
            cells.text("ADRLIBCOM"));
    String longName = cells.text("COMPRS");
    String phone = cells.phone("NUMTEL");
    cells.refuseDuplicate("FI", finess, seen);
    return row.conclude(
        () ->
            new EstablishmentLine(
                finess.orElseThrow(),
                legalEntity,
                name,
                longName,
                category,
                "",
                Optional.of(SectorTable.ofSurvey(category)),
                publicStatus,
                status,
                siret,
                siren,
                departement
                    .orElseThrow()
                    .refined(commune.map(InseeCommune::number).orElse(""), address.postalCode()),
                commune,
                address,
                phone,
                Optional.empty(),
                Optional.empty()));
  }

  /** 1 public, 2 private for profit, 3 private not for profit. */
  private static PublicStatus ownership(RowChecker row, RegisterCells cells) {
    String code = cells.code("STJR");
    return switch (code) {
      case "1" -> PublicStatus.PUBLIC;
      case "2", "3" -> PublicStatus.PRIVATE;
      default -> {
        row.reject("STJR", code, EstablishmentIssue.OWNERSHIP_UNKNOWN);
        yield PublicStatus.BY_LEGAL_ENTITY;
      }
    };
  }
}
