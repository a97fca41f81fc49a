package fr.mediane.network.imports;

import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
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
 * The FINESS extraction of legal entities, {@code structureej}: 23 columns at fixed places, titles
 * passed over.
 */
public final class StructureEjParser implements TabularParser<LegalEntityLine> {

  static final String SECTION = "structureej";

  private static final List<String> COLUMNS =
      List.of(
          "section",
          "nofiness",
          "rs",
          "rslongue",
          "complrs",
          "numvoie",
          "typvoie",
          "voie",
          "compvoie",
          "compldistrib",
          "lieuditbp",
          "commune",
          "ligneacheminement",
          "departement",
          "libdepartement",
          "telephone",
          "statutjuridique",
          "libstatutjuridique",
          "categetab",
          "libcategetab",
          "siren",
          "codeape",
          "datecrea");

  @Override
  public LineStream<LegalEntityLine> open(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    Map<String, Integer> seen = new HashMap<>();
    return LineStream.withFixedColumns(
        source,
        limits,
        COLUMNS,
        row -> SectionRows.check(row, SECTION, COLUMNS, () -> read(row, seen)));
  }

  private static LineResult<LegalEntityLine> read(RowChecker row, Map<String, Integer> seen) {
    RegisterCells cells = new RegisterCells(row);
    var finess = cells.finess("nofiness", true);
    String name = row.required("rs", RegisterCells.NAME_LENGTH);
    String status = cells.legalStatus("statutjuridique");
    Optional<Siren> siren = cells.siren("siren");
    var departement = cells.departement("departement");
    var commune = cells.communeWithin("commune", departement);
    String complement = cells.texts("complrs", "compldistrib", "lieuditbp");
    PostalAddress address =
        cells.address(
            cells.texts("numvoie", "compvoie", "typvoie", "voie"), complement, "ligneacheminement");
    String phone = cells.phone("telephone");
    var createdOn = row.registerDate("datecrea");
    String longName = cells.text("rslongue");
    String statusLabel = cells.text("libstatutjuridique");
    String communeNumber = cells.code("commune");
    cells.refuseDuplicate("nofiness", finess, seen);
    return row.conclude(
        () ->
            new LegalEntityLine(
                finess.orElseThrow(),
                name,
                longName,
                status,
                statusLabel,
                siren,
                departement.orElseThrow().refined(communeNumber, address.postalCode()),
                commune,
                address,
                phone,
                createdOn));
  }
}
