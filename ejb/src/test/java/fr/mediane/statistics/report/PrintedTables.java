package fr.mediane.statistics.report;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentBlock;
import fr.mediane.statistics.YearFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a report as every format prints them: words and figures, secrets marked. */
public final class PrintedTables {

  private PrintedTables() {}

  /** Those of the comment, then those of the annexes. */
  public static List<DataTable> of(YearFigures figures) {
    return of(figures, DataTable.class);
  }

  /** The charts beside the comment. */
  public static List<Chart> chartsOf(YearFigures figures) {
    return of(figures, Chart.class);
  }

  /** The key figures: what each is, and what is said of it. */
  public static Map<String, String> factsOf(YearFigures figures) {
    Map<String, String> facts = new LinkedHashMap<>();
    FiguresSource.part(figures).key().forEach(fact -> facts.put(fact.label(), fact.value()));
    return facts;
  }

  /** The paragraphs of the method note that depend on the year. */
  public static List<String> methodOf(YearFigures figures) {
    return FiguresSource.method(figures);
  }

  private static <T extends DocumentBlock> List<T> of(YearFigures figures, Class<T> kind) {
    FiguresPart part = FiguresSource.part(figures);
    return Stream.concat(part.activity().stream(), part.annexes().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
