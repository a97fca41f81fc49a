package fr.mediane.reports;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.AppointingActModel.Article;
import fr.mediane.document.AppointingActModel.Member;
import java.time.LocalDate;
import java.util.List;
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

  static AppointingActModel shortAct() {
    return act(
        "Arrêté n°\u00a02026-014",
        "",
        List.of(
            new Article(
                "Article 1er",
                List.of(
                    "Est nommée membre de l’instance interrégionale de médiation de Bretagne et des Pays de la Loire, en remplacement d’un membre démissionnaire, pour la durée restant à courir de son mandat\u00a0:"),
                "Membre nommé",
                members(1, false)),
            Article.of(
                "Article 2",
                "Le directeur général adjoint de l’agence régionale de santé est chargé de l’exécution du présent arrêté, qui sera publié au recueil des actes administratifs.")));
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
            + " portant nomination des membres de l’instance interrégionale de médiation pour les personnels des établissements publics de santé, sociaux et médico-sociaux de Bretagne et des Pays de la Loire",
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
            "Vu le décret n°\u00a02019-897 du 28\u00a0août 2019 modifié instituant un médiateur national et des médiateurs régionaux ou interrégionaux pour les personnels des établissements publics de santé, sociaux et médico-sociaux, notamment son article\u00a05\u00a0;",
            "Vu l’arrêté du 30\u00a0août 2019 portant charte de la médiation pour les personnels des établissements publics de santé, sociaux et médico-sociaux\u00a0;",
            "Vu l’arrêté du 28\u00a0août 2019 modifié relatif aux indemnités des médiateurs et des membres des instances de médiation\u00a0;"),
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
                "Sont nommés membres de l’instance interrégionale de médiation de Bretagne et des Pays de la Loire\u00a0:"),
            "Membres nommés",
            members),
        Article.of(
            "Article 2",
            "Les membres mentionnés à l’article\u00a01er sont nommés pour une durée maximale de trois ans à compter de la date indiquée pour chacun d’eux."),
        Article.of(
            "Article 3",
            "L’instance est présidée par la médiatrice interrégionale, qui n’est pas comptée au nombre de ses membres."),
        Article.of(
            "Article 4",
            "Le présent arrêté peut faire l’objet d’un recours contentieux devant le tribunal administratif territorialement compétent dans un délai de deux mois à compter de sa publication.",
            "Le tribunal peut être saisi par l’application informatique «\u00a0Télérecours citoyens\u00a0» accessible par le site internet www.telerecours.fr."),
        Article.of(
            "Article 5",
            "Le directeur général adjoint de l’agence régionale de santé est chargé de l’exécution du présent arrêté, qui sera publié au recueil des actes administratifs de la préfecture de région."));
  }
}
