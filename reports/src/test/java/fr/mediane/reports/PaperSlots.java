package fr.mediane.reports;

import static java.util.Map.entry;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.Fact;
import fr.mediane.dossier.paper.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What stands in the places of each paper: tables, facts, lists and boxes to tick. */
final class PaperSlots {

  private PaperSlots() {}

  /** The blocks of a paper by the name of their place. */
  static Map<String, DocumentBlock> slots(Paper paper, PaperCast cast) {
    Map<String, DocumentBlock> slots = new HashMap<>(sharedSlots(cast));
    slots.put("FACTS", facts(paper));
    switch (paper) {
      case REFERRAL -> slots.putAll(referral(cast));
      case SETTLEMENT, FOLLOW_UP, AMENDMENT -> slots.putAll(commitments(cast));
      case CHALLENGE ->
          slots.put(
              "MEDIATORS",
              new Ticks(
                  List.of(
                      new Tick("Mme Noémie Esterelle", cast.tick(true)),
                      new Tick("M. Loïc Montjoly", cast.tick(false)))));
      case AGENDA, SESSION_RECORD -> slots.putAll(session(cast));
      case ACCESS_REPLY ->
          slots.put(
              "DATA",
              table(
                  List.of("Donnée", "Valeur", "Origine"),
                  Row.of("Adresse", "8, allée des Bouleaux-Inventés", "Formulaire de saisine"),
                  Row.of("Fonction", "Cadre supérieure de santé", "Formulaire de saisine")));
      case MANDATE ->
          slots.put(
              "DATA", items("le calendrier des rencontres ;", "les courriers de la médiation."));
      case PROCESSING_SHEET ->
          slots.put(
              "DATA",
              table(
                  List.of("Catégorie", "Personnes concernées"),
                  Row.of("Identité et coordonnées", "Parties, personnes qui accompagnent"),
                  Row.of("Fonction et établissement", "Parties"),
                  Row.of("Étapes de la médiation", "Parties, médiateurs")));
      default -> {}
    }
    return slots;
  }

  private static Map<String, DocumentBlock> sharedSlots(PaperCast cast) {
    return Map.ofEntries(
        entry("PARTIES", parties(cast)),
        entry("MEDIATORS", mediators()),
        entry("MISSING", missing(cast)),
        entry("ACTIONS", answers(cast, "Aucune action en justice, passée ou en cours")),
        entry(
            "DURABLE",
            answers(cast, "Les engagements tiennent dans la durée", "Un nouveau point est utile")),
        entry("PERSON", person(cast, "Cadre supérieure de santé")),
        entry("PRINCIPAL", person(cast, "Partie")),
        entry("AGENT", person(cast, "Avocate")),
        entry("MOTIVE", new Facts("", List.of(new Fact("Observations", "")))),
        entry("TASKS", items("recevoir les convocations\u00a0;", "accompagner aux réunions.")),
        entry(
            "RETENTION",
            table(
                List.of("Dossier", "Base active", "Archive intermédiaire"),
                Row.of("Demande irrecevable ou refus", "6\u00a0mois", "1\u00a0an"),
                Row.of("Médiation avec accord", "Fin du suivi", "5\u00a0ans"))),
        entry(
            "MEASURES",
            items("textes chiffrés, une clé par dossier\u00a0;", "journal des consultations.")),
        entry(
            "HISTORY",
            table(
                List.of("Étape", "Date"),
                Row.of("Saisine reçue", "12/01/2026"),
                Row.of("Accusé de réception", "15/01/2026"),
                Row.of("Examen par l’instance", "10/02/2026"))),
        entry("OPENINGS", openings(cast)),
        entry(
            "ANSWERS",
            table(
                List.of("Question", "Réponse"),
                Row.of("L’information donnée avant la médiation était claire", "Tout à fait"),
                Row.of("Chacun a pu s’exprimer", "Plutôt oui"))));
  }

  private static Map<String, DocumentBlock> referral(PaperCast cast) {
    String summary =
        "Depuis l’automne, la répartition des gardes fait l’objet de désaccords répétés entre deux équipes. Les réunions de service ont été suspendues.";
    return Map.of(
        "SEIZER",
            new Ticks(
                List.of(
                    new Tick("Une des parties concernées", cast.tick(false)),
                    new Tick(
                        "Le directeur de l’établissement, pour un agent non médical",
                        cast.tick(false)),
                    new Tick(
                        "Le président de la commission médicale d’établissement, conjointement avec le directeur, pour un personnel médical",
                        cast.tick(true)),
                    new Tick(
                        "Le doyen de l’unité de formation et de recherche", cast.tick(false)))),
        "SEIZER_FACTS", person(cast, "Présidente de la commission médicale d’établissement"),
        "ESTABLISHMENT",
            new Facts(
                "",
                List.of(
                    new Fact(
                        "Établissement", cast.value("Centre hospitalier du Val-Fictif-sur-Odet")),
                    new Fact("Groupement", cast.value("GHT des Trois-Rivières-Imaginaires")))),
        "NATURE",
            new Ticks(
                List.of(
                    new Tick("Différend entre professionnels", cast.tick(true)),
                    new Tick("Accompagnement d’une reprise d’activité", cast.tick(false)),
                    new Tick("Démarche de prévention", cast.tick(false)))),
        "SUMMARY", text(cast, summary),
        "EFFECT", text(cast, "Deux départs en trois mois, réunions d’équipe suspendues."),
        "CONCILIATION",
            new Facts(
                "",
                List.of(
                    new Fact("Forme", cast.value("Conciliation interne")),
                    new Fact("Dates", cast.value("du 3 octobre au 12 décembre 2025")),
                    new Fact("Résultat", cast.value("Sans accord")))),
        "EXCLUSIONS",
            answers(
                cast,
                "Conflit social ou question relevant des instances représentatives du personnel",
                "Situation dont le Défenseur des droits est saisi",
                "Procédure disciplinaire"),
        "SUPPORT", answers(cast, "Je souhaite être accompagnée"));
  }

  private static Map<String, DocumentBlock> commitments(PaperCast cast) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      rows.add(
          Row.of(
              "Organiser chaque trimestre une réunion commune aux deux équipes, avec un ordre du jour partagé",
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
        items("désigner un référent des plannings\u00a0;", "former l’encadrement à l’écoute."),
        "RECIPIENTS",
        items("la directrice de l’établissement d’affectation."));
  }

  private static Map<String, DocumentBlock> session(PaperCast cast) {
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
        "OTHER", items("la prochaine séance est fixée au 14\u00a0avril\u00a02026."));
  }

  private static Facts facts(Paper paper) {
    return switch (paper) {
      case AGENDA, ATTENDANCE, SESSION_RECORD ->
          new Facts(
              "",
              List.of(
                  new Fact("Date", "10\u00a0mars\u00a02026, 14\u00a0h\u00a000"),
                  new Fact("Lieu", "Salle des Tilleuls, Metz"),
                  new Fact("Présidence", "Mme Solenn Tréguier-Varenne")));
      case CONVOCATION ->
          new Facts(
              "",
              List.of(
                  new Fact("Date", "mardi 17\u00a0mars\u00a02026, 10\u00a0h\u00a000"),
                  new Fact("Lieu", "À distance, lien envoyé séparément"),
                  new Fact(
                      "Seront présents", "Mme Noémie Esterelle et M. Loïc Montjoly, médiateurs")));
      default ->
          new Facts(
              "",
              List.of(
                  new Fact("Dossier", "n°\u00a0" + PaperSamples.NUMBER),
                  new Fact("Reçu le", "12\u00a0janvier\u00a02026"),
                  new Fact("Nature", "Différend entre professionnels")));
    };
  }

  private static Table parties(PaperCast cast) {
    List<Row> rows =
        IntStream.range(0, Math.max(2, cast.size()))
            .mapToObj(
                i ->
                    Row.of(
                        cast.name(i),
                        cast.value("Praticien hospitalier"),
                        cast.value("Centre hospitalier du Val-Fictif-sur-Odet"),
                        cast.value("Partie")))
            .toList();
    return new Table(
        "", "Une ligne par personne.", List.of("Nom", "Fonction", "Établissement", "Place"), rows);
  }

  private static Table mediators() {
    return table(
        List.of("Nom", "Qualité", "Certification"),
        Row.of("Mme Noémie Esterelle", "Membre de l’instance", "Certifiée"),
        Row.of("M. Loïc Montjoly", "Membre de l’instance", "En formation"));
  }

  private static Items missing(PaperCast cast) {
    return new Items(
        false,
        IntStream.range(0, cast.size())
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? "les dates et le résultat de la conciliation locale, ou la raison pour laquelle elle n’a pas eu lieu\u00a0;"
                        : "la signature du directeur de l’établissement\u00a0;")
            .toList());
  }

  private static Table openings(PaperCast cast) {
    List<Row> rows =
        IntStream.rangeClosed(1, cast.size() * 4)
            .mapToObj(
                i -> Row.of("%02d/02/2026".formatted(i % 28 + 1), "Médiateur désigné", "Lecture"))
            .toList();
    return new Table(
        "", "Une ligne par consultation.", List.of("Date", "Qualité", "Opération"), rows);
  }

  private static Facts person(PaperCast cast, String quality) {
    return new Facts(
        "",
        List.of(
            new Fact("Nom", cast.name(0)),
            new Fact("Qualité", cast.value(quality)),
            new Fact("Adresse électronique", cast.value("h.lagarenne@courriel.example"))));
  }

  private static Ticks answers(PaperCast cast, String... labels) {
    return new Ticks(
        IntStream.range(0, labels.length)
            .mapToObj(i -> new Tick(labels[i], cast.tick(i == 0)))
            .toList());
  }

  private static DocumentBlock text(PaperCast cast, String text) {
    return cast.filled()
        ? new Paragraph(text)
        : new Facts("", List.of(new Fact("Votre texte", ""), new Fact("Suite", "")));
  }

  private static Items items(String... items) {
    return new Items(false, List.of(items));
  }

  private static Table table(List<String> head, Row... rows) {
    return new Table("", "Une ligne par élément.", head, List.of(rows));
  }
}
