package fr.mediane.statistics.report;

import fr.mediane.document.DataTable;
import fr.mediane.statistics.YearFigures;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a report as every format prints them: words and figures, secrets marked. */
public final class PrintedTables {

  private PrintedTables() {}

  /** Those of the comment, then those of the annexes. */
  public static List<DataTable> of(YearFigures figures) {
    FiguresPart part = FiguresSource.part(figures);
    return Stream.concat(part.activity().stream(), part.annexes().stream())
        .filter(DataTable.class::isInstance)
        .map(DataTable.class::cast)
        .toList();
  }
}
