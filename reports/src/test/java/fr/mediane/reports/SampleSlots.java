package fr.mediane.reports;

import static java.util.Map.entry;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.Fact;
import fr.mediane.dossier.paper.Paper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What fills the places that the wording of each paper leaves open. */
final class SampleSlots {

  private SampleSlots() {}

  /** The blocks of a paper, by the name of their place. */
  static Map<String, DocumentBlock> slots(Paper paper, SampleCast cast) {
    Map<String, DocumentBlock> slots = new HashMap<>(sharedSlots(cast));
    slots.put("FACTS", SampleBlocks.facts(paper));
    switch (paper) {
      case REFERRAL -> slots.putAll(IntakeSlots.referral(cast));
      case SETTLEMENT, FOLLOW_UP, AMENDMENT -> slots.putAll(AgreementSlots.commitments(cast));
      case CHALLENGE ->
          slots.put(
              "MEDIATORS",
              new Ticks(
                  List.of(
                      new Tick("Mme Noémie Esterelle", cast.tick(true)),
                      new Tick("M. Loïc Montjoly", cast.tick(false)))));
      case AGENDA, SESSION_RECORD -> slots.putAll(SessionSlots.session(cast));
      case VACATION_STATEMENT -> slots.putAll(OfficeSlots.vacations(cast));
      case LISTED_MEDIATORS -> slots.putAll(OfficeSlots.listed(cast));
      case CALL_FOR_APPLICATIONS ->
          slots.put(
              "PROFILE",
              SampleBlocks.items(
                  "un médecin ou une sage-femme, en activité ou à la retraite ;",
                  "un cadre du secteur social ou médico-social."));
      case RANKED_PROPOSALS -> slots.put("LIST", OfficeSlots.ranked(cast));
      case ACCESS_REPLY ->
          slots.put(
              "DATA",
              SampleBlocks.table(
                  List.of("Donnée", "Valeur", "Origine"),
                  Row.of("Adresse", "8, allée des Bouleaux-Inventés", "Formulaire de saisine"),
                  Row.of("Fonction", "Cadre supérieure de santé", "Formulaire de saisine")));
      case MANDATE ->
          slots.put(
              "DATA",
              SampleBlocks.items(
                  "le calendrier des rencontres ;", "les courriers de la médiation."));
      case PROCESSING_SHEET ->
          slots.put(
              "DATA",
              SampleBlocks.table(
                  List.of("Catégorie", "Personnes concernées"),
                  Row.of("Identité et coordonnées", "Parties, personnes qui accompagnent"),
                  Row.of("Fonction et établissement", "Parties"),
                  Row.of("Étapes de la médiation", "Parties, médiateurs")));
      default -> {}
    }
    return slots;
  }

  private static Map<String, DocumentBlock> sharedSlots(SampleCast cast) {
    return Map.ofEntries(
        entry("PARTIES", SampleBlocks.parties(cast)),
        entry("MEDIATORS", SampleBlocks.mediators()),
        entry("MISSING", SampleBlocks.missing(cast)),
        entry(
            "ACTIONS", SampleBlocks.answers(cast, "Aucune action en justice, passée ou en cours")),
        entry(
            "DURABLE",
            SampleBlocks.answers(
                cast, "Les engagements tiennent dans la durée", "Un nouveau point est utile")),
        entry("PERSON", SampleBlocks.person(cast, "Cadre supérieure de santé")),
        entry("PRINCIPAL", SampleBlocks.person(cast, "Partie")),
        entry("AGENT", SampleBlocks.person(cast, "Avocate")),
        entry("MOTIVE", new Facts("", List.of(new Fact("Observations", "")))),
        entry(
            "TASKS",
            SampleBlocks.items("recevoir les convocations\u00a0;", "accompagner aux réunions.")),
        entry(
            "RETENTION",
            SampleBlocks.table(
                List.of("Dossier", "Base active", "Archive intermédiaire"),
                Row.of("Demande irrecevable ou refus", "6\u00a0mois", "1\u00a0an"),
                Row.of("Médiation avec accord", "Fin du suivi", "5\u00a0ans"))),
        entry(
            "MEASURES",
            SampleBlocks.items(
                "textes chiffrés, une clé par dossier\u00a0;", "journal des consultations.")),
        entry(
            "HISTORY",
            SampleBlocks.table(
                List.of("Étape", "Date"),
                Row.of("Saisine reçue", "12/01/2026"),
                Row.of("Accusé de réception", "15/01/2026"),
                Row.of("Examen par l’instance", "10/02/2026"))),
        entry("OPENINGS", SampleBlocks.openings(cast)),
        entry(
            "ANSWERS",
            SampleBlocks.table(
                List.of("Question", "Réponse"),
                Row.of("L’information donnée avant la médiation était claire", "Tout à fait"),
                Row.of("Chacun a pu s’exprimer", "Plutôt oui"))));
  }
}
