package fr.mediane.statistics;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.tabular.SpreadsheetCsv;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * The tables of the published figures as files: a suppressed count is the mark, never the value.
 * Each file handed over is journaled.
 */
@Stateless
@PermitAll
public class FiguresExport {

  @Inject private ActorDirectory actors;
  @Inject private YearReader figures;
  @Inject private JournalWriter journal;

  /**
   * A table as a spreadsheet reads it; a part says, as on the page, that a subtotal has counted it.
   *
   * @throws NotFoundRefusal when the year is not published, out of reach, or has no such table
   */
  @Requires(Right.STATISTICS_READ)
  public byte[] csv(StatisticalScope scope, int year, String code) {
    byte[] file = csv(table(scope, year, code));
    journal.read(
        actors.current(),
        "ExportFigures",
        "FrozenYear",
        scope.code() + "-" + year,
        scope.code() + " " + year + ", " + code);
    return file;
  }

  /**
   * A published table.
   *
   * @throws NotFoundRefusal when the year is not published, out of reach, or has no such table
   */
  @Requires(Right.STATISTICS_READ)
  public FigureTable table(StatisticalScope scope, int year, String code) {
    return figures
        .of(scope, year)
        .flatMap(found -> found.table(code))
        .orElseThrow(NotFoundRefusal::new);
  }

  static byte[] csv(FigureTable table) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (SpreadsheetCsv csv =
        new SpreadsheetCsv(
            file,
            Stream.concat(Stream.of(table.rowAxis()), table.columns().stream().map(Heading::label))
                .toList())) {
      for (int row = 0; row < table.rows().size(); row++) {
        csv.write(
            Stream.concat(
                    Stream.of(table.rows().get(row).rowLabel()),
                    table.cells().get(row).stream().map(Cell::text))
                .toList());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }
}
