package fr.mediane.reports;

import static java.util.Map.entry;

import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.TickState;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.Fact;
import fr.mediane.dossier.paper.FormHead;
import fr.mediane.dossier.paper.LetterHead;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperComposer;
import fr.mediane.dossier.paper.PaperWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Invented letters and forms of dossiers, in the shipped wording: every paper as it is usually, and
 * those whose length varies also long, blank, under the first version of the decree, or with
 * hostile names.
 */
final class PaperSamples {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate BEFORE_2023 = LocalDate.of(2022, 6, 1);
  private static final String NUMBER = "2026-GES-0042";
  private static final List<String> NAMES =
      List.of(
          "Mme Hélène Lagarenne",
          "M. Bastien Brévent",
          "Mme Maëlle Coudrier",
          "M. Grégoire Valmoray");
  private static final List<String> SENDER =
      List.of(
          "Médiation interrégionale",
          "Instance interrégionale de médiation Grand Est (fictive)",
          "4, rue des Tilleuls-Imaginaires",
          "57000 Metz",
          "mediation.ges@sante.example");

  /** What decides of the variants of a paper. */
  private record Cast(LocalDate date, List<String> names, int size, boolean filled) {

    String name(int index) {
      return filled ? names.get(index % names.size()) : "";
    }

    String value(String text) {
      return filled ? text : "";
    }

    TickState tick(boolean checked) {
      return filled ? TickState.of(checked) : TickState.TO_ANSWER;
    }
  }

  private static final Cast USUAL = new Cast(TODAY, NAMES, 2, true);

  private PaperSamples() {}

  /** Every paper by the name of its sample. */
  static Map<String, DocumentModel> all() {
    Map<String, DocumentModel> samples = new LinkedHashMap<>();
    for (Paper paper : Paper.values()) {
      samples.put(name(paper), compose(paper, USUAL, usualFlags(paper)));
    }
    variants(samples);
    return samples;
  }

  private static void variants(Map<String, DocumentModel> samples) {
    Cast blank = new Cast(TODAY, NAMES, 3, false);
    Cast crowd = new Cast(TODAY, NAMES, 14, true);
    Cast hostile = new Cast(TODAY, Samples.HOSTILE_NAMES, 10, true);
    Cast former = new Cast(BEFORE_2023, NAMES, 2, true);
    for (Paper paper : List.of(Paper.REFERRAL, Paper.CHALLENGE)) {
      samples.put(name(paper) + "-blank", compose(paper, blank, usualFlags(paper)));
    }
    for (Paper paper :
        List.of(Paper.SETTLEMENT, Paper.SESSION_RECORD, Paper.COMPLETION_REQUEST, Paper.OPENINGS)) {
      samples.put(name(paper) + "-long", compose(paper, crowd, usualFlags(paper)));
    }
    samples.put(
        name(Paper.VACATION_STATEMENT) + "-long",
        compose(Paper.VACATION_STATEMENT, crowd, Set.of("SOME", "DRAFT")));
    samples.put(
        name(Paper.VACATION_STATEMENT) + "-none",
        compose(Paper.VACATION_STATEMENT, former, Set.of("NONE", "CLOSED")));
    samples.put(
        name(Paper.LISTED_MEDIATORS) + "-none",
        compose(Paper.LISTED_MEDIATORS, USUAL, Set.of("NONE")));
    for (Paper paper :
        List.of(Paper.SETTLEMENT, Paper.CONVOCATION, Paper.ENTRY_AGREEMENT, Paper.ATTENDANCE)) {
      samples.put(name(paper) + "-hostile", compose(paper, hostile, usualFlags(paper)));
    }
    for (Paper paper :
        List.of(
            Paper.REFERRAL,
            Paper.SETTLEMENT,
            Paper.ENTRY_AGREEMENT,
            Paper.TRANSMISSION,
            Paper.UNDERTAKING)) {
      samples.put(name(paper) + "-2022", compose(paper, former, usualFlags(paper)));
    }
    for (String outcome :
        List.of("PARTIAL", "RECOMMENDATIONS", "NOT_ENTERED", "LEFT", "FAILED", "WITHDRAWN")) {
      samples.put(
          name(Paper.CLOSING_PARTY) + "-" + outcome.toLowerCase().replace('_', '-'),
          compose(Paper.CLOSING_PARTY, USUAL, Set.of(outcome)));
    }
    for (String door : List.of("BY_CNG", "BY_MINISTERS", "BY_PARTIES")) {
      samples.put(
          name(Paper.NATIONAL_REFERRAL) + "-" + door.toLowerCase().replace('_', '-'),
          compose(Paper.NATIONAL_REFERRAL, USUAL, Set.of(door)));
    }
    samples.put(
        name(Paper.SESSION_RECORD) + "-short",
        compose(Paper.SESSION_RECORD, USUAL, Set.of("NO_CASE")));
    samples.put(
        name(Paper.DESIGNATION) + "-again",
        compose(Paper.DESIGNATION, USUAL, Set.of("AGAIN", "HAS_CHALLENGED")));
    samples.put(name(Paper.OPENINGS) + "-none", compose(Paper.OPENINGS, USUAL, Set.of("NONE")));
    samples.put(
        name(Paper.REDIRECTION) + "-kept", compose(Paper.REDIRECTION, USUAL, Set.of("KEPT")));
  }

  private static String name(Paper paper) {
    return "paper-" + paper.name().toLowerCase().replace('_', '-');
  }

  private static Set<String> usualFlags(Paper paper) {
    return switch (paper) {
      case REFERRAL -> Set.of("JOINT");
      case ACKNOWLEDGEMENT -> Set.of("INCOMPLETE");
      case REDIRECTION -> Set.of("TRANSMITTED");
      case AGENDA -> Set.of("CASES");
      case SESSION_RECORD -> Set.of("CASES", "OTHER");
      case ENTRY_AGREEMENT -> Set.of("DIRECTOR_INFORMED");
      case DESIGNATION -> Set.of("FIRST", "MAY_CHALLENGE");
      case CONVOCATION -> Set.of("REMOTE");
      case SETTLEMENT -> Set.of("COMMITMENTS", "RECOMMENDATIONS", "RECIPIENTS");
      case EVALUATION -> Set.of("COMMENT");
      case CLOSING_PARTY -> Set.of("AGREEMENT");
      case NATIONAL_REFERRAL -> Set.of("BY_MEDIATOR", "HISTORY");
      case ACCESS_REPLY -> Set.of("WITHHELD");
      case OPENINGS -> Set.of("SOME");
      case VACATION_STATEMENT -> Set.of("SOME", "CLOSED");
      case LISTED_MEDIATORS -> Set.of("SOME", "PAST");
      default -> Set.of();
    };
  }

  private static DocumentModel compose(Paper paper, Cast cast, Set<String> flags) {
    PaperWording wording =
        new PaperWording(
            paper,
            ShippedPapers.of(paper, cast.date()),
            ShippedPapers.common(cast.date()),
            VALUES,
            flags,
            slots(paper, cast));
    return paper.form()
        ? PaperComposer.form(wording, formHead(paper, cast))
        : PaperComposer.letter(wording, letterHead(paper, cast));
  }

  private static LetterHead letterHead(Paper paper, Cast cast) {
    boolean authority =
        Set.of(Paper.AUTHORITY_NOTICE, Paper.CLOSING_AUTHORITY, Paper.TRANSMISSION).contains(paper);
    List<String> addressee =
        authority
            ? List.of(
                "Madame la Directrice",
                "Centre hospitalier du Val-Fictif-sur-Odet",
                "12, avenue de l’Exemple",
                "57100 Thionville")
            : List.of(cast.name(0), "8, allée des Bouleaux-Inventés", "57100 Thionville");
    return new LetterHead(
        "Médiation interrégionale fictive",
        Samples.DEMONSTRATION,
        SENDER,
        addressee,
        "Metz, le 2\u00a0mars\u00a02026",
        NUMBER,
        "La médiatrice interrégionale,",
        "Solenn Tréguier-Varenne",
        paper == Paper.NATIONAL_REFERRAL ? List.of("Fiche de synthèse du dossier") : List.of());
  }

  private static FormHead formHead(Paper paper, Cast cast) {
    List<Signatory> signatories =
        switch (paper) {
          case REFERRAL, CHALLENGE, UNDERTAKING ->
              List.of(Signatory.awaited(cast.name(0), cast.value("Cadre supérieure de santé")));
          case SETTLEMENT ->
              people(cast, name -> new Signatory(name, "Partie", "2\u00a0mars\u00a02026", "Signé"));
          case ENTRY_AGREEMENT, AMENDMENT, MANDATE ->
              people(cast, name -> Signatory.awaited(name, "Partie"));
          case ATTENDANCE -> people(cast, name -> Signatory.awaited(name, "Membre de l’instance"));
          case SESSION_RECORD, FOLLOW_UP, DESTRUCTION_CERTIFICATE ->
              List.of(
                  Signatory.awaited("Mme Solenn Tréguier-Varenne", "Médiatrice interrégionale"));
          default -> List.of();
        };
    return new FormHead(
        "Médiation interrégionale fictive",
        Samples.DEMONSTRATION,
        SENDER.subList(0, 2),
        reference(paper, cast),
        paper == Paper.DESTRUCTION_CERTIFICATE ? "Fait à Metz, le 2\u00a0mars\u00a02026" : "",
        signatories);
  }

  private static String reference(Paper paper, Cast cast) {
    return switch (paper) {
      case AGENDA, ATTENDANCE, SESSION_RECORD -> "Séance n°\u00a02026-03";
      case UNDERTAKING, PRIVACY_NOTICE, PROCESSING_SHEET -> "";
      default -> cast.value("Dossier n°\u00a0" + NUMBER);
    };
  }

  private static List<Signatory> people(
      Cast cast, java.util.function.Function<String, Signatory> line) {
    return IntStream.range(0, cast.size()).mapToObj(cast::name).map(line).toList();
  }

  private static Map<String, DocumentBlock> slots(Paper paper, Cast cast) {
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
      case VACATION_STATEMENT -> slots.putAll(vacations(cast));
      case LISTED_MEDIATORS -> slots.putAll(listed(cast));
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

  private static Map<String, DocumentBlock> sharedSlots(Cast cast) {
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

  private static Map<String, DocumentBlock> referral(Cast cast) {
    String summary =
        "Depuis l’automne, la répartition des gardes fait l’objet de désaccords répétés entre deux"
            + " équipes. Les réunions de service ont été suspendues.";
    return Map.of(
        "SEIZER",
            new Ticks(
                List.of(
                    new Tick("Une des parties concernées", cast.tick(false)),
                    new Tick(
                        "Le directeur de l’établissement, pour un agent non médical",
                        cast.tick(false)),
                    new Tick(
                        "Le président de la commission médicale d’établissement, conjointement avec"
                            + " le directeur, pour un personnel médical",
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

  private static Map<String, DocumentBlock> commitments(Cast cast) {
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
        items("désigner un référent des plannings\u00a0;", "former l’encadrement à l’écoute."),
        "RECIPIENTS",
        items("la directrice de l’établissement d’affectation."));
  }

  private static Map<String, DocumentBlock> vacations(Cast cast) {
    List<Row> count = new ArrayList<>();
    List<Row> due = new ArrayList<>();
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
    }
    return Map.of(
        "COUNT",
        new Table(
            "",
            "Une ligne par personne.",
            List.of("Personne", "Qualité", "Vacations", "Montant brut", "Plafond du mois"),
            count),
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
            due));
  }

  private static Map<String, DocumentBlock> listed(Cast cast) {
    Row row = Row.of(cast.name(0), "Institut fictif de médiation, 12/05/2022", "01/06/2023");
    return Map.of(
        "LIST",
        table(List.of("Médiateur", "Certificat", "Inscrit le"), row),
        "PAST",
        table(
            List.of("Médiateur", "Certificat", "Inscrit le", "Sorti le"),
            Row.of(
                cast.name(1),
                "Institut fictif de médiation, 03/02/2021",
                "01/06/2023",
                "31/12/2024")));
  }

  private static Map<String, DocumentBlock> session(Cast cast) {
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
                  new Fact("Dossier", "n°\u00a0" + NUMBER),
                  new Fact("Reçu le", "12\u00a0janvier\u00a02026"),
                  new Fact("Nature", "Différend entre professionnels")));
    };
  }

  private static Table parties(Cast cast) {
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

  private static Items missing(Cast cast) {
    return new Items(
        false,
        IntStream.range(0, cast.size())
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? "les dates et le résultat de la conciliation locale, ou la raison pour"
                            + " laquelle elle n’a pas eu lieu\u00a0;"
                        : "la signature du directeur de l’établissement\u00a0;")
            .toList());
  }

  private static Table openings(Cast cast) {
    List<Row> rows =
        IntStream.rangeClosed(1, cast.size() * 4)
            .mapToObj(
                i -> Row.of("%02d/02/2026".formatted(i % 28 + 1), "Médiateur désigné", "Lecture"))
            .toList();
    return new Table(
        "", "Une ligne par consultation.", List.of("Date", "Qualité", "Opération"), rows);
  }

  private static Facts person(Cast cast, String quality) {
    return new Facts(
        "",
        List.of(
            new Fact("Nom", cast.name(0)),
            new Fact("Qualité", cast.value(quality)),
            new Fact("Adresse électronique", cast.value("h.lagarenne@courriel.example"))));
  }

  private static Ticks answers(Cast cast, String... labels) {
    return new Ticks(
        IntStream.range(0, labels.length)
            .mapToObj(i -> new Tick(labels[i], cast.tick(i == 0)))
            .toList());
  }

  private static DocumentBlock text(Cast cast, String text) {
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

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          entry("number", NUMBER),
          entry("theirReference", ""),
          entry("month", "février\u00a02026"),
          entry("date", "2\u00a0mars\u00a02026"),
          entry("salutation", "Madame"),
          entry("contact", "mediation.ges@sante.example"),
          entry("copyNumber", "3"),
          entry(
              "retention",
              "six mois après la clôture, puis deux ans en archive, avant destruction"),
          entry("receivedDate", "12\u00a0janvier\u00a02026"),
          entry("noticeDate", "15\u00a0janvier\u00a02026"),
          entry("closedDate", "27\u00a0février\u00a02026"),
          entry("signedDate", "27\u00a0février\u00a02026"),
          entry("reviewDate", "27\u00a0mai\u00a02026"),
          entry("deadline", "31\u00a0mars\u00a02026"),
          entry("challengeDeadline", "17\u00a0mars\u00a02026"),
          entry("sessionDate", "10\u00a0mars\u00a02026"),
          entry("transmittedDate", "20\u00a0janvier\u00a02026"),
          entry("consentDate", "20\u00a0février\u00a02026"),
          entry("withdrawalDate", "24\u00a0février\u00a02026"),
          entry("requestDate", "16\u00a0février\u00a02026"),
          entry("startDate", "1er\u00a0mars\u00a02026"),
          entry("endDate", "31\u00a0août\u00a02026"),
          entry("panel", "instance interrégionale de médiation Grand Est"),
          entry("article", "6"),
          entry("concerned", "un ou plusieurs personnels de votre établissement"),
          entry("capacity", "directrice de l’établissement d’affectation"),
          entry(
              "motive",
              "La situation décrite fait l’objet d’une procédure disciplinaire, ce qui l’exclut du"
                  + " dispositif pour un différend."),
          entry("turnTo", "commission régionale paritaire, auprès de l’agence régionale de santé"),
          entry("quorum", "six membres et la présidence"),
          entry("object", "La répartition des gardes et la coordination des deux équipes."),
          entry("meeting", "un entretien individuel"),
          entry(
              "context",
              "Les parties ont cherché ensemble comment organiser les gardes et retrouver des"
                  + " réunions communes."),
          entry(
              "review",
              "Les parties et les médiateurs font le point après trois, six et douze mois."),
          entry("comment", "Les réunions communes ont repris."),
          entry("next", "Un nouveau point est prévu dans trois mois."),
          entry("amendmentNumber", "1"),
          entry("reason", "Les deux rencontres proposées n’ont pas permis de réunir les parties."),
          entry("withheld", "notes personnelles des médiateurs"),
          entry("backups", "au plus tard le 30\u00a0juin\u00a02026"));
}
