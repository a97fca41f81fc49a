package fr.mediane.reports;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What fills the samples of the sessions of an instance. */
final class SessionSlots {

  private SessionSlots() {}

  static Map<String, DocumentBlock> session(SampleCast cast) {
    List<Row> rows =
        IntStream.rangeClosed(1, cast.size())
            .mapToObj(
                i ->
                    Row.of(
                        "Dossier n°\u00a02026-GES-00%02d".formatted(i),
                        "Différend",
                        "Médiation engagée par la médiatrice après examen"))
            .toList();
    return Map.of(
        "POINTS",
            new Items(true, List.of("Approbation du relevé précédent", "Examen des dossiers")),
        "CASES",
            new Table(
                "",
                "Une ligne par dossier.",
                List.of("Numéro", "Nature", "Objet de l’examen"),
                rows),
        "DECISIONS",
            new Table("", "Une ligne par dossier.", List.of("Numéro", "Nature", "Décision"), rows),
        "OTHER", SampleBlocks.items("la prochaine séance est fixée au 14\u00a0avril\u00a02026."));
  }
}
