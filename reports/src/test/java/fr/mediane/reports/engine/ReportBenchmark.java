package fr.mediane.reports.engine;

import com.sun.management.OperatingSystemMXBean;
import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DataTable.Type;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentSection;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Measures a national report of about 200 pages, five years of generated activity, printed as an
 * accessible PDF, against plain JasperReports filling the same templates from memory and exporting
 * them untagged, in one run: what matters is the ratio. Also tells the most heap that printing
 * held. Then measures a thousand letters ({@link LetterBenchmark}).
 *
 * <p>Run by: {@code ./mvnw -q -o -pl reports -am test -DskipTests -Dbenchmark.skip=false}, which
 * forks a machine of 256 MB of heap; {@code docs/benchmarks.md} has the figures of a run.
 */
public final class ReportBenchmark {

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int TERRITORIES = 11;
  private static final int LAST_YEAR = 2025;
  private static final String WORDS =
      "Les saisines de l’année ont porté sur des désaccords d’organisation, de reconnaissance et de"
          + " répartition des charges ; la médiation y a répondu par l’écoute et l’engagement mutuel"
          + " des personnes. ";

  private ReportBenchmark() {}

  /** Prints a line a run, then the median of the ratios and the peak of heap. */
  public static void main(String[] runs) throws Exception {
    Locale.setDefault(Locale.FRANCE);
    int times = runs.length == 0 ? 3 : Integer.parseInt(runs[0]);
    AnnualReportModel model = model();
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    DocumentEngine engine = new DocumentEngine(clock);
    PlainJasper plain = new PlainJasper();
    engine.render("annual-report", model, DocumentFormat.PDF);
    plain.print("annual-report", List.of(model));
    System.out.printf(Locale.ROOT, "%4s %8s %8s %6s%n", "run", "own ms", "plain ms", "ratio");
    double[] ratios = new double[times];
    long peak = 0;
    for (int run = 1; run <= times; run++) {
      double floor = millis(() -> plain.print("annual-report", List.of(model)));
      System.gc();
      heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
      double own = millis(() -> engine.render("annual-report", model, DocumentFormat.PDF));
      peak = Math.max(peak, heapPools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum());
      ratios[run - 1] = own / floor;
      System.out.printf(Locale.ROOT, "%4d %8.0f %8.0f %6.2f%n", run, own, floor, own / floor);
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages, median ratio %.2f, peak of heap at most %d MB (limit of this machine %d MB)%n",
        plain.pages(),
        median(ratios),
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    LetterBenchmark.print(engine, plain, times);
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /**
   * Milliseconds of processor, of every thread: a machine that does something else takes none of
   * them.
   */
  static double millis(Callable<?> work) throws Exception {
    long start = PROCESS.getProcessCpuTime();
    work.call();
    return (PROCESS.getProcessCpuTime() - start) / 1e6;
  }

  /** The middle one of an odd number of values. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static AnnualReportModel model() {
    Random random = new Random(2026);
    List<DocumentSection> chapters = new ArrayList<>();
    for (int territory = 1; territory <= TERRITORIES; territory++) {
      List<DocumentBlock> blocks = new ArrayList<>();
      for (int table = 1; table <= 13; table++) {
        blocks.add(new Heading(3, territory + "." + table + " Répartition " + table));
        blocks.add(new Paragraph(WORDS.repeat(3).strip()));
        blocks.add(table(random, "t" + territory + "-" + table));
        blocks.add(chart(random));
        blocks.add(new Paragraph(WORDS.repeat(2).strip()));
      }
      chapters.add(new DocumentSection(territory + ". Territoire " + territory, blocks));
    }
    return new AnnualReportModel(
        "rapport-essai",
        "Rapport national d’activité 2025 (essai)",
        "Rapport engendré pour la mesure.",
        "Médiation nationale (fictive)",
        "Données fictives",
        "",
        List.of("Médiation nationale", "Médiation pour les personnels"),
        "Rapport annuel",
        false,
        0,
        List.of("Signé."),
        List.of("Ministres", "Public"),
        chapters);
  }

  private static DataTable table(Random random, String name) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("axe", "Catégorie", Type.TEXT));
    for (int year = LAST_YEAR - 4; year <= LAST_YEAR; year++) {
      columns.add(new Column("a" + year, Integer.toString(year), Type.INTEGER));
    }
    List<DataTable.Row> rows = new ArrayList<>();
    for (int row = 1; row <= 14; row++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words("Catégorie de saisines numéro " + row));
      for (int year = 0; year < 5; year++) {
        int value = random.nextInt(60);
        cells.add(value < 5 ? Cell.hidden() : Cell.of(value));
      }
      rows.add(new DataTable.Row(cells));
    }
    return new DataTable(name, "Saisines par catégorie", "Une ligne par catégorie.", columns, rows);
  }

  private static Chart chart(Random random) {
    List<String> categories = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (int bar = 1; bar <= 6; bar++) {
      categories.add("Catégorie " + bar);
      values.add(BigDecimal.valueOf(5 + random.nextInt(55)));
    }
    return new Chart(
        "Saisines par catégorie, 2025",
        "Saisines par catégorie en 2025, six barres engendrées pour la mesure.",
        Chart.Shape.BARS,
        categories,
        List.of(new Chart.Series("2025", values)));
  }
}
