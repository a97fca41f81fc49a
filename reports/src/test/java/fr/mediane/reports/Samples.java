package fr.mediane.reports;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.AppointingActModel.Article;
import fr.mediane.document.AppointingActModel.Member;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.ProposalSheetModel;
import fr.mediane.document.ProposalSheetModel.Candidate;
import fr.mediane.document.ProposalSheetModel.Change;
import fr.mediane.document.ProposalSheetModel.RuleVerdict;
import fr.mediane.document.ProposalSheetModel.Step;
import fr.mediane.document.RosterModel;
import fr.mediane.document.RosterModel.Deadline;
import fr.mediane.document.RosterModel.Seat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented documents; every person and every number is fictitious. */
final class Samples {

  static final String DEMONSTRATION = "Données de démonstration – document fictif";
  static final LocalDate START = LocalDate.of(2026, 3, 1);
  static final LocalDate END = LocalDate.of(2029, 2, 28);

  /** Names that break naive printing. */
  static final List<String> HOSTILE_NAMES =
      List.of(
          "de La Rochefoucauld-Montmorency-Hauteville-Saint-Symphorien-sur-Couze",
          "Œuvrard\u202f–\u202fLœwenstein",
          "Le\u0301vy-E\u0302tienne",
          "Nguyễn Thị Ánh Tuyết",
          "Παπαδόπουλος",
          "Достоевская",
          "Ĳsselstein-ﬁne",
          "D’Hérouville-l’Église",
          "Rastignacquetteproustiennementinsécabledetrentesix",
          "Հակոբյան");

  private static final List<String> LAST =
      List.of(
          "Lagarenne",
          "Brévent",
          "Coudrier",
          "Valmoray",
          "Esterelle",
          "Montjoly",
          "Pradelles",
          "Quervain",
          "Tressange",
          "Aubépin",
          "Chantereine",
          "Villedieu");
  private static final List<String> FIRST =
      List.of(
          "Hélène",
          "Bastien",
          "Maëlle",
          "Grégoire",
          "Noémie",
          "Loïc",
          "Anaïs",
          "François",
          "Béatrice",
          "Jérôme",
          "Cécile",
          "Théophile");
  private static final List<String> PROFESSIONS =
      List.of(
          "Directrice d’hôpital",
          "Praticien hospitalier en anesthésie-réanimation",
          "Cadre supérieure de santé",
          "Pharmacien des hôpitaux, chef de service",
          "Assistante socio-éducative",
          "Directeur d’établissement sanitaire, social et médico-social");

  private Samples() {}

  /** Every document in every shape that must hold, by name. */
  static Map<String, DocumentModel> all() {
    Map<String, DocumentModel> samples = new LinkedHashMap<>();
    samples.put("act-short", shortAct());
    samples.put("act-long", longAct());
    samples.put("act-overseas-draft", overseasDraft());
    samples.put("act-hostile", hostileAct());
    samples.put("sheet-short", shortSheet());
    samples.put("sheet-long", longSheet());
    samples.put("sheet-hostile", hostileSheet());
    samples.put("roster-short", shortRoster());
    samples.put("roster-long", longRoster());
    samples.put("roster-hostile", hostileRoster());
    samples.putAll(PaperSamples.all());
    samples.putAll(ReportSamples.all());
    return samples;
  }

  static AppointingActModel shortAct() {
    return act(
        "Arrêté n°\u00a02026-014",
        "",
        List.of(
            new Article(
                "Article 1er",
                List.of(
                    "Est nommée membre de l’instance interrégionale de médiation de Bretagne et des"
                        + " Pays de la Loire, en remplacement d’un membre démissionnaire, pour la"
                        + " durée restant à courir de son mandat\u00a0:"),
                "Membre nommé",
                members(1, false)),
            Article.of(
                "Article 2",
                "Le directeur général adjoint de l’agence régionale de santé est chargé de"
                    + " l’exécution du présent arrêté, qui sera publié au recueil des actes"
                    + " administratifs.")));
  }

  static AppointingActModel longAct() {
    return act("Arrêté n°\u00a02026-015", "", fullArticles(members(12, false)));
  }

  static AppointingActModel overseasDraft() {
    return act(
        "",
        "PROJET – document préparatoire, sans valeur avant signature",
        fullArticles(members(6, true)));
  }

  static AppointingActModel hostileAct() {
    List<Member> members =
        HOSTILE_NAMES.stream()
            .map(
                name ->
                    new Member(
                        "Monsieur",
                        name,
                        "Jean-Noël-François-Xavier",
                        PROFESSIONS.get(5),
                        "",
                        "Renouvellement",
                        START,
                        END))
            .toList();
    return act("Arrêté n°\u00a02026-016", "", fullArticles(members));
  }

  static AppointingActModel withLastName(String lastName) {
    return act(
        "Arrêté n°\u00a02026-017",
        "",
        fullArticles(
            List.of(
                new Member("Madame", lastName, "Anne", "Médecin", "", "Nomination", START, END))));
  }

  static AppointingActModel act(String number, String draft, List<Article> articles) {
    String heading = number.isEmpty() ? "Arrêté" : number;
    return new AppointingActModel(
        "arrete-2026-014",
        heading
            + " portant nomination des membres de l’instance interrégionale de médiation pour les"
            + " personnels des établissements publics de santé, sociaux et médico-sociaux de"
            + " Bretagne et des Pays de la Loire",
        "Arrêté de nomination de membres d’une instance de médiation (données fictives).",
        "Agence régionale de santé fictive",
        List.of(
            "République française",
            "Agence régionale de santé Armorique (fictive)",
            "Direction des ressources humaines en santé"),
        number,
        DEMONSTRATION,
        draft,
        "Le directeur général de l’agence régionale de santé Armorique (fictive),",
        List.of(
            "Vu le code de la santé publique\u00a0;",
            "Vu le décret n°\u00a02019-897 du 28\u00a0août 2019 modifié instituant un médiateur"
                + " national et des médiateurs régionaux ou interrégionaux pour les personnels des"
                + " établissements publics de santé, sociaux et médico-sociaux, notamment son"
                + " article\u00a05\u00a0;",
            "Vu l’arrêté du 30\u00a0août 2019 portant charte de la médiation pour les personnels"
                + " des établissements publics de santé, sociaux et médico-sociaux\u00a0;",
            "Vu l’arrêté du 28\u00a0août 2019 modifié relatif aux indemnités des médiateurs et des"
                + " membres des instances de médiation\u00a0;"),
        "Sur proposition de la médiatrice interrégionale\u00a0;",
        "Arrête\u00a0:",
        articles,
        "Fait à Rennes, le\u00a01er\u00a0mars\u00a02026",
        "Le directeur général de l’agence régionale de santé Armorique (fictive),",
        "Aurélien Kermadec-Lestrange",
        "(signature)");
  }

  static List<Member> members(int count, boolean zoned) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Member(
                    i % 2 == 0 ? "Madame" : "Monsieur",
                    LAST.get(i % LAST.size()),
                    FIRST.get(i % FIRST.size()),
                    PROFESSIONS.get(i % PROFESSIONS.size()),
                    zoned ? (i < 4 ? "Atlantique Nord" : "Océan Indien et Pacifique") : "",
                    i % 3 == 0 ? "Renouvellement" : "Nomination",
                    START,
                    END))
        .toList();
  }

  private static List<Article> fullArticles(List<Member> members) {
    return List.of(
        new Article(
            "Article 1er",
            List.of(
                "Sont nommés membres de l’instance interrégionale de médiation de Bretagne et des"
                    + " Pays de la Loire\u00a0:"),
            "Membres nommés",
            members),
        Article.of(
            "Article 2",
            "Les membres mentionnés à l’article\u00a01er sont nommés pour une durée maximale de"
                + " trois ans à compter de la date indiquée pour chacun d’eux."),
        Article.of(
            "Article 3",
            "L’instance est présidée par la médiatrice interrégionale, qui n’est pas comptée au"
                + " nombre de ses membres."),
        Article.of(
            "Article 4",
            "Le présent arrêté peut faire l’objet d’un recours contentieux devant le tribunal"
                + " administratif territorialement compétent dans un délai de deux mois à compter"
                + " de sa publication.",
            "Le tribunal peut être saisi par l’application informatique «\u00a0Télérecours"
                + " citoyens\u00a0» accessible par le site internet www.telerecours.fr."),
        Article.of(
            "Article 5",
            "Le directeur général adjoint de l’agence régionale de santé est chargé de l’exécution"
                + " du présent arrêté, qui sera publié au recueil des actes administratifs de la"
                + " préfecture de région."));
  }

  /** A draft begun today: nobody, nothing checked, no history. */
  static ProposalSheetModel shortSheet() {
    return sheet(null, List.of(), List.of(), List.of(), List.of());
  }

  static ProposalSheetModel longSheet() {
    List<Candidate> candidates =
        IntStream.range(0, 12)
            .mapToObj(
                i -> candidate(i, (i % 2 == 0 ? "Mme " : "M. ") + FIRST.get(i) + " " + LAST.get(i)))
            .toList();
    List<RuleVerdict> verdicts =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    i == 7
                        ? new RuleVerdict(
                            "Équilibre des professions",
                            "Charte, art.\u00a05",
                            "Équilibre",
                            "À motiver",
                            "Quatre membres sur dix sont directeurs d’établissement\u00a0; la"
                                + " profession de pharmacien n’est pas représentée.",
                            "Remplacer l’un des directeurs par un pharmacien des hôpitaux du vivier"
                                + " (trois candidats disponibles).",
                            "Aucun des pharmaciens du vivier n’était disponible avant"
                                + " l’automne\u00a0; la médiatrice s’engage à en proposer un au"
                                + " prochain renouvellement.")
                        : new RuleVerdict(
                            "Durée maximale d’un mandat",
                            "Décret n°\u00a02019-897, art.\u00a05",
                            "Impérative",
                            "Respectée",
                            "Le plus long des mandats proposés dure trois ans.",
                            "",
                            ""))
            .toList();
    List<Step> steps =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Step(
                        LocalDate.of(2026, 1, 5 + i),
                        i % 2 == 0 ? "Soumission" : "Retour avec motif",
                        "Mme Solenn Tréguier-Varenne, médiatrice interrégionale",
                        "Merci de compléter les pièces de deux candidats avant la prochaine réunion"
                            + " de la commission."))
            .toList();
    List<Change> changes =
        IntStream.range(0, 14)
            .mapToObj(
                i ->
                    new Change(
                        List.of("Ajout", "Maintien", "Départ").get(i % 3),
                        "Mme " + FIRST.get(i % 12) + " " + LAST.get(i % 12),
                        i % 3 == 2
                            ? "Fin de mandat le 28/02/2026, non renouvelée à sa demande."
                            : ""))
            .toList();
    return sheet(LocalDate.of(2026, 1, 12), candidates, verdicts, steps, changes);
  }

  static ProposalSheetModel hostileSheet() {
    List<Candidate> candidates =
        IntStream.range(0, HOSTILE_NAMES.size())
            .mapToObj(i -> candidate(i, HOSTILE_NAMES.get(i)))
            .toList();
    RuleVerdict endless =
        new RuleVerdict(
            "Équilibre des établissements",
            "Charte, art.\u00a05",
            "Équilibre",
            "À motiver",
            "Explication très longue. ".repeat(200),
            "",
            "");
    return sheet(null, candidates, List.of(endless), List.of(), List.of());
  }

  static ProposalSheetModel sheet(
      LocalDate submittedOn,
      List<Candidate> candidates,
      List<RuleVerdict> verdicts,
      List<Step> steps,
      List<Change> changes) {
    return new ProposalSheetModel(
        "proposition-2026-003",
        "Proposition n°\u00a02026-003 de composition de l’instance de Bretagne et des Pays de la"
            + " Loire",
        "Fiche d’accompagnement d’une proposition de composition (données fictives).",
        "Médiation interrégionale fictive",
        DEMONSTRATION,
        "Proposition n°\u00a02026-003",
        "Instance interrégionale de Bretagne et des Pays de la Loire",
        "Mme Solenn Tréguier-Varenne, médiatrice interrégionale",
        LocalDate.of(2026, 1, 5),
        submittedOn,
        START,
        submittedOn == null ? "Brouillon" : "En cours d’examen par l’agence régionale de santé",
        candidates,
        verdicts,
        steps,
        changes);
  }

  private static Candidate candidate(int seat, String person) {
    return new Candidate(
        "Siège\u00a0" + (seat + 1),
        person,
        PROFESSIONS.get(seat % PROFESSIONS.size()),
        List.of("Hospitalier", "Social", "Médico-social").get(seat % 3),
        seat % 4 == 3 ? "" : "Centre hospitalier du Val-Fictif-sur-Odet",
        "Ille-et-Vilaine",
        seat % 3 == 0 ? "Renouvellement" : "Nomination",
        START,
        END,
        (seat % 3 == 0 ? "1" : "0") + " sur\u00a02");
  }

  /** An instance whose every office is vacant. */
  static RosterModel shortRoster() {
    return roster(
        "Présidence vacante depuis le 2\u00a0janvier\u00a02026",
        List.of(),
        List.of(vacant(1), vacant(2)));
  }

  static RosterModel longRoster() {
    List<Seat> seats =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    i == 4
                        ? vacant(5)
                        : seat(i, (i % 2 == 0 ? "Mme " : "M. ") + FIRST.get(i) + " " + LAST.get(i)))
            .toList();
    return roster(
        "Mme Solenn Tréguier-Varenne, médiatrice interrégionale",
        List.of(
            "Mme Hélène Lagarenne, directrice d’hôpital",
            "M. Bastien Brévent, praticien hospitalier"),
        seats);
  }

  static RosterModel hostileRoster() {
    return roster(
        HOSTILE_NAMES.get(0),
        List.of(HOSTILE_NAMES.get(1)),
        IntStream.range(0, 60)
            .mapToObj(i -> seat(i, HOSTILE_NAMES.get(i % HOSTILE_NAMES.size())))
            .toList());
  }

  static RosterModel roster(String president, List<String> vicePresidents, List<Seat> seats) {
    return new RosterModel(
        "composition-bretagne-pays-de-la-loire-2026-03-01",
        "Composition de l’instance interrégionale de Bretagne et des Pays de la Loire",
        "Composition d’une instance de médiation à une date donnée (données fictives).",
        "Médiation interrégionale fictive",
        DEMONSTRATION,
        "Instance interrégionale de Bretagne et des Pays de la Loire",
        START,
        president,
        vicePresidents,
        5,
        1,
        seats);
  }

  private static Seat vacant(int number) {
    return new Seat(
        "Siège\u00a0" + number, "", "", null, null, LocalDate.of(2026, 1, 12), Deadline.NONE);
  }

  private static Seat seat(int index, String person) {
    LocalDate end = START.plusDays(20L + 45L * (index % 12));
    return new Seat(
        "Siège\u00a0" + (index + 1),
        person,
        PROFESSIONS.get(index % PROFESSIONS.size()),
        end.minusYears(3).plusDays(1),
        end,
        null,
        Deadline.of(end, START));
  }
}
