package fr.mediane.reports;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What fills the samples of the agreement and of its follow-up. */
final class AgreementSlots {

  private AgreementSlots() {}

  static Map<String, DocumentBlock> commitments(SampleCast cast) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      rows.add(
          Row.of(
              "Organiser chaque trimestre une réunion commune aux deux équipes, avec un ordre du"
                  + " jour partagé",
              cast.name(i),
              "30/06/2026",
              "En cours"));
    }
    Table table =
        new Table(
            "",
            "Une ligne par engagement.",
            List.of("Engagement", "Qui", "Échéance", "État"),
            rows);
    return Map.of(
        "COMMITMENTS",
        table,
        "CHANGES",
        table,
        "RECOMMENDATIONS",
        SampleBlocks.items(
            "désigner un référent des plannings\u00a0;", "former l’encadrement à l’écoute."),
        "RECIPIENTS",
        SampleBlocks.items("la directrice de l’établissement d’affectation."));
  }
}
