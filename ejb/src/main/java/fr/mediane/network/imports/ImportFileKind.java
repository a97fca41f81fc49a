package fr.mediane.network.imports;

import fr.mediane.tabular.CleanText;
import fr.mediane.tabular.Column;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.Row;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The public files the product reads, recognised by their content, never by their name. */
public enum ImportFileKind {
  /** FINESS extraction of establishments: {@link StructureEtParser}. */
  STRUCTURE_ET,
  /** FINESS extraction of legal entities: {@link StructureEjParser}. */
  STRUCTURE_EJ,
  /** SAE survey, main sites: {@link SaeParser}. */
  SAE_ID,
  /** SAE survey, secondary sites: {@link SaeParser}. */
  SAE_IDB,
  /** List of hospital groups: {@link GhtParser}. */
  GHT;

  /** A FINESS extraction may begin with its title and a row of headings. */
  private static final int ROWS_LOOKED_AT = 3;

  private static final int MAX_EXCERPT = 100;

  /**
   * Recognises a file.
   *
   * @throws FileRefusedException when the file cannot be read, or is none of these
   */
  public static ImportFileKind detect(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    List<Row> rows = LineStream.peek(source, limits, ROWS_LOOKED_AT);
    return bySection(rows)
        .or(() -> byHeadings(rows.get(0)))
        .orElseThrow(
            () ->
                new FileRefusedException(
                    rows.get(0).lineNumber(),
                    EstablishmentIssue.FILE_UNKNOWN_KIND,
                    excerpt(rows.get(0))));
  }

  private static Optional<ImportFileKind> bySection(List<Row> rows) {
    for (Row row : rows) {
      switch (row.cell(0)) {
        case StructureEtParser.SECTION -> {
          return Optional.of(STRUCTURE_ET);
        }
        case StructureEjParser.SECTION -> {
          return Optional.of(STRUCTURE_EJ);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static Optional<ImportFileKind> byHeadings(Row row) {
    Set<String> headings = row.cells().stream().map(Column::key).collect(Collectors.toSet());
    if (headings.contains("codeght")) {
      return Optional.of(GHT);
    }
    if (!headings.containsAll(Set.of("fi", "stjr"))) {
      return Optional.empty();
    }
    return Optional.of(headings.contains("adrcpost") ? SAE_IDB : SAE_ID);
  }

  private static String excerpt(Row row) {
    return CleanText.excerpt(String.join(" | ", row.cells()), MAX_EXCERPT);
  }
}
