package fr.mediane.reports.engine;

import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBundle;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.LetterModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures a thousand letters, accessible, against plain JasperReports filling the same template
 * and exporting untagged files: one file each, then in volumes, as a mailing prints them.
 */
final class LetterBenchmark {

  private static final int LETTERS = 1_000;
  private static final int VOLUME = 250;
  private static final String TEMPLATE = "letter";

  private LetterBenchmark() {}

  /** Prints a line a run, then the medians of the ratios. */
  static void print(DocumentEngine engine, PlainJasper plain, int times) throws Exception {
    List<LetterModel> letters =
        IntStream.range(0, LETTERS).mapToObj(LetterBenchmark::letter).toList();
    System.out.printf(
        Locale.ROOT,
        "%4s %9s %9s %6s %9s %9s %6s%n",
        "run",
        "each ms",
        "plain ms",
        "ratio",
        "bound ms",
        "plain ms",
        "ratio");
    double[] each = new double[times];
    double[] bound = new double[times];
    for (int run = 0; run <= times; run++) {
      double[] millis = {
        ReportBenchmark.millis(() -> each(engine, letters)),
        ReportBenchmark.millis(() -> plainEach(plain, letters)),
        ReportBenchmark.millis(() -> bound(engine, letters)),
        ReportBenchmark.millis(() -> plainBound(plain, letters))
      };
      // The first run warms the machine up.
      if (run > 0) {
        each[run - 1] = millis[0] / millis[1];
        bound[run - 1] = millis[2] / millis[3];
        System.out.printf(
            Locale.ROOT,
            "%4d %9.0f %9.0f %6.2f %9.0f %9.0f %6.2f%n",
            run,
            millis[0],
            millis[1],
            each[run - 1],
            millis[2],
            millis[3],
            bound[run - 1]);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d letters, median ratio %.2f one file each, %.2f in volumes of %d%n",
        LETTERS,
        ReportBenchmark.median(each),
        ReportBenchmark.median(bound),
        VOLUME);
  }

  private static int each(DocumentEngine engine, List<LetterModel> letters) {
    return letters.stream()
        .mapToInt(letter -> engine.render(TEMPLATE, letter, DocumentFormat.PDF).content().length)
        .sum();
  }

  private static int plainEach(PlainJasper plain, List<LetterModel> letters) throws Exception {
    int bytes = 0;
    for (LetterModel letter : letters) {
      bytes += plain.print(TEMPLATE, List.of(letter)).length;
    }
    return bytes;
  }

  private static int bound(DocumentEngine engine, List<LetterModel> letters) {
    int bytes = 0;
    for (int from = 0; from < letters.size(); from += VOLUME) {
      List<DocumentBundle.Entry> entries =
          letters.subList(from, from + VOLUME).stream()
              .map(letter -> new DocumentBundle.Entry(letter.fileName(), letter))
              .toList();
      bytes +=
          engine
              .renderTogether(
                  model -> TEMPLATE,
                  new DocumentBundle("liasse", "Liasse", "Courriers engendrés.", "Essai", entries))
              .content()
              .length;
    }
    return bytes;
  }

  private static int plainBound(PlainJasper plain, List<LetterModel> letters) throws Exception {
    int bytes = 0;
    for (int from = 0; from < letters.size(); from += VOLUME) {
      bytes += plain.print(TEMPLATE, letters.subList(from, from + VOLUME)).length;
    }
    return bytes;
  }

  private static LetterModel letter(int number) {
    return new LetterModel(
        "courrier-1-" + number,
        "Présentation de la médiation",
        "Courrier d’une instance de médiation à un établissement.",
        "Instance interrégionale de médiation Grand Est (fictive)",
        "Données fictives",
        List.of("Médiation interrégionale", "Instance Grand Est", "mediation.ges@sante.example"),
        List.of("Établissement fictif n° " + number, "À l’attention de la direction", "57000 Metz"),
        "Metz, le 2 mars 2026",
        List.of("Nos références : courrier n° 1"),
        "Madame, Monsieur,",
        List.of(
            new DocumentSection(
                "",
                List.of(
                    new Paragraph(
                        "L’instance de médiation est à l’écoute des personnels de votre établissement. Elle"
                            + " intervient à la demande, gratuitement et en toute confidentialité."),
                    new Paragraph(
                        "Le médiateur peut venir présenter la démarche à vos équipes et aux"
                            + " représentants des personnels, à la date qui vous convient.")))),
        List.of(
            "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée."),
        "Pour la médiation,",
        "Solenn Tréguier-Varenne",
        List.of(),
        List.of(),
        "",
        "Courrier n° 1");
  }
}
