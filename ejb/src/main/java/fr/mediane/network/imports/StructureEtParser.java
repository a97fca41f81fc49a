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
 * The FINESS extraction of establishments, {@code structureet}: 32 columns at fixed places, no
 * headings, a first line {@code finess;etalab;…} that is passed over, as are the lines of
 * coordinates of the extraction with positions.
 */
public final class StructureEtParser implements TabularParser<EstablishmentLine> {

  static final String SECTION = "structureet";

  private static final String COORDINATES = "geolocalisation";

  private static final List<String> COLUMNS =
      List.of(
          "section",
          "nofinesset",
          "nofinessej",
          "rs",
          "rslongue",
          "complrs",
          "compldistrib",
          "numvoie",
          "typvoie",
          "voie",
          "compvoie",
          "lieuditbp",
          "commune",
          "departement",
          "libdepartement",
          "ligneacheminement",
          "telephone",
          "telecopie",
          "categetab",
          "libcategetab",
          "categagretab",
          "libcategagretab",
          "siret",
          "codeape",
          "codemft",
          "libmft",
          "codesph",
          "libsph",
          "dateouv",
          "dateautor",
          "datemaj",
          "numuai");

  @Override
  public LineStream<EstablishmentLine> open(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    Map<String, Integer> seen = new HashMap<>();
    return LineStream.withFixedColumns(source, limits, COLUMNS, row -> parse(row, seen));
  }

  private static Optional<LineResult<EstablishmentLine>> parse(
      RowChecker row, Map<String, Integer> seen) {
    if (COORDINATES.equals(row.row().cell(0))) {
      return Optional.empty();
    }
    return SectionRows.check(row, SECTION, COLUMNS, () -> read(row, seen));
  }

  private static LineResult<EstablishmentLine> read(RowChecker row, Map<String, Integer> seen) {
    RegisterCells cells = new RegisterCells(row);
    var finess = cells.finess("nofinesset", true);
    var legalEntity = cells.finess("nofinessej", true);
    String name = row.required("rs", RegisterCells.NAME_LENGTH);
    String category = cells.category("categetab");
    var sector = SectorTable.of(category, cells.code("categagretab"));
    if (sector.isEmpty()) {
      row.warn("categagretab", cells.code("categagretab"), EstablishmentIssue.SECTOR_UNKNOWN);
    }
    var departement = cells.departement("departement");
    var commune = cells.communeWithin("commune", departement);
    String complement = cells.texts("complrs", "compldistrib", "lieuditbp");
    PostalAddress address =
        cells.address(
            cells.texts("numvoie", "compvoie", "typvoie", "voie"), complement, "ligneacheminement");
    var siret = cells.siret("siret");
    var siren = cells.sirenIn("siret");
    String phone = cells.phone("telephone");
    var openedOn = row.registerDate("dateouv");
    row.registerDate("dateautor");
    var updatedOn = row.registerDate("datemaj");
    String longName = cells.text("rslongue");
    String categoryLabel = cells.text("libcategetab");
    var publicStatus = PublicStatus.ofHospitalService(cells.code("codesph"));
    String communeNumber = cells.code("commune");
    cells.refuseDuplicate("nofinesset", finess, seen);
    return row.conclude(
        () ->
            new EstablishmentLine(
                finess.orElseThrow(),
                legalEntity,
                name,
                longName,
                category,
                categoryLabel,
                sector,
                publicStatus,
                "",
                siret,
                siren,
                departement.orElseThrow().refined(communeNumber, address.postalCode()),
                commune,
                address,
                phone,
                openedOn,
                updatedOn));
  }
}
