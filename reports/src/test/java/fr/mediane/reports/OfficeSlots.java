package fr.mediane.reports;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What fills the samples of the papers that are about no dossier. */
final class OfficeSlots {

  private OfficeSlots() {}

  static Map<String, DocumentBlock> vacations(SampleCast cast) {
    List<Row> count = new ArrayList<>();
    List<Row> due = new ArrayList<>();
    List<Row> rest = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      count.add(
          Row.of(
              cast.name(i),
              "Membre de l’instance",
              "12",
              "1\u202f800,00\u00a0€",
              "1\u202f500,00\u00a0€"));
      due.add(
          Row.of(
              cast.name(i),
              "1\u202f500,00\u00a0€",
              "300,00\u00a0€",
              "42,50\u00a0€",
              "1\u202f542,50\u00a0€"));
      rest.add(
          Row.of(
              cast.name(i), "1\u202f542,50\u00a0€", "1\u202f600,00\u00a0€", "\u221257,50\u00a0€"));
    }
    return Map.of(
        "COUNT",
        new Table(
            "",
            "Une ligne par personne.",
            List.of("Personne", "Qualité", "Vacations", "Montant brut", "Plafond du mois"),
            count,
            2),
        "DUE",
        new Table(
            "",
            "Une ligne par personne.",
            List.of(
                "Personne",
                "À verser",
                "Perdu au-delà du plafond",
                "Frais de déplacement",
                "Total"),
            due,
            1),
        "REST",
        new Table(
            "",
            "Une ligne par personne.",
            List.of("Personne", "Total", "Déjà payé", "Reste à payer"),
            rest,
            1));
  }

  static Table ranked(SampleCast cast) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      rows.add(
          Row.of(
              (i + 1) + ". " + cast.name(i),
              "Cadre supérieure de santé",
              "Centre hospitalier du Val-Fictif-sur-Odet",
              i == 0 ? "Aucun" : "Institut fictif de médiation, 12/05/2022"));
    }
    return new Table(
        "",
        "Une ligne par personne.",
        List.of(
            "Rang et personne",
            "Profession ou qualité",
            "Établissement",
            "Certificat de médiateur"),
        rows);
  }

  static Map<String, DocumentBlock> listed(SampleCast cast) {
    Row row = Row.of(cast.name(0), "Institut fictif de médiation, 12/05/2022", "01/06/2023");
    return Map.of(
        "LIST",
        SampleBlocks.table(List.of("Médiateur", "Certificat", "Inscrit le"), row),
        "PAST",
        SampleBlocks.table(
            List.of("Médiateur", "Certificat", "Inscrit le", "Sorti le"),
            Row.of(
                cast.name(1),
                "Institut fictif de médiation, 03/02/2021",
                "01/06/2023",
                "31/12/2024")));
  }
}
