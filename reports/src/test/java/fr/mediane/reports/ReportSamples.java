package fr.mediane.reports;

import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.Chart;
import fr.mediane.document.Chart.Series;
import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DataTable.Type;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented annual reports: a national one of many tables, a draft, a sheet, hostile texts. */
public final class ReportSamples {

  private static final String WORDS =
      "Texte fictif de démonstration. Les saisines de l’année ont porté sur des désaccords"
          + " d’organisation, de reconnaissance et de répartition des charges ; la médiation y a"
          + " répondu par l’écoute, la reformulation et l’engagement mutuel des personnes. ";

  private ReportSamples() {}

  static Map<String, DocumentModel> all() {
    Map<String, DocumentModel> samples = new LinkedHashMap<>();
    samples.put("report-national", national());
    samples.put("report-draft", draft());
    samples.put("report-sheet", sheet());
    samples.put("report-hostile", hostile());
    samples.put("forecast", forecast());
    return samples;
  }

  static AnnualReportModel national() {
    List<DocumentSection> chapters = new ArrayList<>();
    chapters.add(
        new DocumentSection(
            "1. Chiffres clés",
            List.of(
                new Facts("", List.of(new Fact("Saisines", "169"), new Fact("Accords", "55 %"))))));
    chapters.add(
        new DocumentSection(
            "2. Contexte de l’année",
            List.of(
                new Paragraph(WORDS.repeat(3).strip()),
                new Heading(3, "2.1 Un réseau au complet"),
                new Paragraph(WORDS.repeat(2).strip()),
                new Items(false, List.of("Premier point.", "Deuxième point.")),
                new Items(true, List.of("D’abord.", "Ensuite.")))));
    List<DocumentBlock> activity = new ArrayList<>();
    activity.add(new Paragraph(WORDS.strip()));
    for (int i = 1; i <= 4; i++) {
      activity.add(new Heading(3, "3." + i + " Tableau " + i));
      activity.add(years("tableau-" + i));
      activity.add(i % 2 == 0 ? columns() : bars());
    }
    activity.add(new Heading(4, "Détail"));
    activity.add(narrow());
    chapters.add(new DocumentSection("3. État de l’activité", activity));
    return model("rapport-nat-2024", "Rapport national d’activité 2024", "", false, chapters);
  }

  static AnnualReportModel draft() {
    return model(
        "rapport-ges-2025",
        "Rapport d’activité 2025 – Grand Est",
        "PROJET – document de travail, non publié",
        false,
        List.of(
            new DocumentSection(
                "1. Contexte de l’année", List.of(new Paragraph("À rédiger (fictif).")))));
  }

  static AnnualReportModel sheet() {
    return model(
        "fiche-ges-2024",
        "Fiche d’activité 2024 – Grand Est",
        "",
        true,
        List.of(
            new DocumentSection("1. Chiffres clés", List.of(narrow(), columns())),
            new DocumentSection("2. Lecture", List.of(new Paragraph(WORDS.strip())))));
  }

  /** The plan of the next 36 months: one instance with everything, one with nothing to do. */
  static AnnualReportModel forecast() {
    List<DocumentBlock> blocks = new ArrayList<>();
    blocks.add(new Paragraph("Mandats qui prennent fin : 9. Renouvellements proposés : 6."));
    blocks.add(
        new DocumentBlock.Notice(
            "Le vivier ne suffit pas", List.of("Le 3 mars 2028, il faut 3 femmes en tout.")));
    blocks.add(new Heading(3, "Ce qu’il y a à faire – Grand Est"));
    blocks.add(
        new DocumentBlock.Table(
            "Sièges à donner",
            "Une ligne par siège à donner.",
            List.of("Acte", "Personne", "Effet", "À préparer avant le", "Jusqu’au"),
            IntStream.rangeClosed(1, 40)
                .mapToObj(
                    seat ->
                        DocumentBlock.Row.of(
                            "Siège " + seat + " : recrutement – Le siège est vacant.",
                            Samples.HOSTILE_NAMES.get(seat % Samples.HOSTILE_NAMES.size()),
                            "03/03/2028",
                            "03/07/2027",
                            "02/03/2031"))
                .toList()));
    return model(
        "previsions-36-mois-2026-11-30",
        "Plan de renouvellement du 30 novembre 2026 au 30 novembre 2029",
        "",
        true,
        List.of(
            new DocumentSection("1. Instance Grand Est", blocks),
            new DocumentSection(
                "2. Instance nationale", List.of(new Paragraph("Rien n’est à faire.")))));
  }

  /** A report of one table with one line. */
  static AnnualReportModel withCell(String words) {
    return of(List.of(new DocumentSection("1. Chiffres", List.of(oneLine(words)))));
  }

  /** A report of those chapters, for a test that looks at nothing else of it. */
  public static AnnualReportModel of(List<DocumentSection> chapters) {
    return model("rapport-essai", "Rapport d’activité 2024", "", false, chapters);
  }

  private static DataTable oneLine(String words) {
    return new DataTable(
        "long",
        "Une cellule longue",
        "Une ligne.",
        List.of(new Column("axe", "Axe", Type.TEXT), new Column("n", "Nombre", Type.INTEGER)),
        List.of(new DataTable.Row(List.of(Cell.words(words), Cell.of(1_954)))));
  }

  static AnnualReportModel hostile() {
    List<DocumentBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(3, "1.1 " + Samples.HOSTILE_NAMES.get(0).repeat(3)));
    blocks.add(new Paragraph("mot ".repeat(1_250).strip()));
    blocks.add(oneLine("cellule ".repeat(625).strip()));
    return model(
        "rapport-hostile",
        "Rapport d’activité 2024 – " + String.join(" ", Samples.HOSTILE_NAMES),
        "",
        false,
        List.of(new DocumentSection("1. " + Samples.HOSTILE_NAMES.get(3), blocks)));
  }

  private static AnnualReportModel model(
      String file, String title, String draft, boolean brief, List<DocumentSection> chapters) {
    return new AnnualReportModel(
        file,
        title,
        "Rapport fictif de démonstration.",
        "Médiation nationale (fictive)",
        Samples.DEMONSTRATION,
        draft,
        List.of("Médiation nationale", "Médiation pour les personnels des établissements publics"),
        "Rapport annuel anonymisé et public",
        brief,
        0,
        draft.isEmpty()
            ? List.of("Signé par Mme Solenn Fictive, médiatrice nationale, le 2 mars 2026.")
            : List.of(),
        List.of("Ministres chargés de la santé et des affaires sociales", "Public"),
        chapters);
  }

  private static DataTable years(String name) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("categorie", "Catégorie", Type.TEXT));
    IntStream.rangeClosed(2020, 2024)
        .forEach(year -> columns.add(new Column("a" + year, "" + year, Type.INTEGER)));
    List<DataTable.Row> rows = new ArrayList<>();
    for (String label :
        List.of("Parties", "Gouvernance de l’établissement", "ARS, CNG, ministères")) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(label));
      for (int k = 0; k < 5; k++) {
        cells.add(k == 2 ? Cell.hidden() : k == 4 ? Cell.none() : Cell.of(1_200L + 7L * k));
      }
      rows.add(new DataTable.Row(cells));
    }
    return new DataTable(
        name, "Saisines par saisissant (fictif)", "Une ligne par saisissant.", columns, rows);
  }

  private static DataTable narrow() {
    return new DataTable(
        "delais",
        "Délais en jours (fictif)",
        "Une ligne par délai.",
        List.of(
            new Column("delai", "Délai", Type.TEXT),
            new Column("mediane", "Médiane", Type.DECIMAL),
            new Column("decile", "Neuvième décile", Type.DECIMAL)),
        List.of(
            new DataTable.Row(
                List.of(
                    Cell.words("De la saisine à l’accusé de réception, en jours calendaires"),
                    Cell.of(new BigDecimal("4.25")),
                    Cell.of(new BigDecimal("7.9"))))));
  }

  private static Chart columns() {
    return new Chart(
        "Saisines reçues par année (fictif)",
        "Saisines : 120 en 2022, 139 en 2023, secret en 2024.",
        Chart.Shape.COLUMNS,
        List.of("2022", "2023", "2024"),
        List.of(
            new Series("Saisines", values(120, 139, null)),
            new Series("Médiations", values(60, 71, 80))));
  }

  private static Chart bars() {
    return new Chart(
        "Saisines par saisissant en 2024 (fictif)",
        "Parties 102, gouvernance 41, autres 26.",
        Chart.Shape.BARS,
        List.of("Parties", "Gouvernance de l’établissement d’affectation", "Autres"),
        List.of(new Series("Saisines", values(102, 41, 26))));
  }

  private static List<BigDecimal> values(Integer... values) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Integer value : values) {
      numbers.add(value == null ? null : BigDecimal.valueOf(value));
    }
    return numbers;
  }
}
