package fr.mediane.demo;

import fr.mediane.network.Civility;
import fr.mediane.regulation.Sector;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Draws invented people: no name is given twice, and no address exists. */
final class DemoPeople {

  private static final List<String> LAST_NAMES =
      List.of(
          "Abadie",
          "Arnoux",
          "Aubertin",
          "Bachelet",
          "Barthès",
          "Bellanger",
          "Berthelot",
          "Boissière",
          "Bonnefoy",
          "Bourdin",
          "Cadoret",
          "Calmette",
          "Carlier",
          "Castaing",
          "Chabrol",
          "Chauvet",
          "Cordier",
          "Courtois",
          "Dargent",
          "Delattre",
          "Desrosiers",
          "Doucet",
          "Duquesne",
          "Estève",
          "Fabrègue",
          "Faucheux",
          "Forestier",
          "Fouché",
          "Gaillard",
          "Garnier-Lefort",
          "Gauvain",
          "Girardot",
          "Grandjean",
          "Guérin",
          "Hamelin",
          "Hervieu",
          "Hoarau",
          "Jacquemin",
          "Jourdain",
          "Kerleau",
          "Labrousse",
          "Lacassagne",
          "Le Bihan",
          "Lemonnier",
          "Lhermitte",
          "Malherbe",
          "Marchand",
          "Mercadier",
          "Moreau-Vial",
          "Nadaud",
          "Noblet",
          "Ollivier",
          "Pasquier",
          "Peltier",
          "Périgault",
          "Pichon",
          "Quéméner",
          "Rabaté",
          "Renaudin",
          "Rochefort",
          "Roussel",
          "Salaün",
          "Sénéchal",
          "Serrano",
          "Tessier",
          "Thibaudeau",
          "Tournier",
          "Vallet",
          "Vasseur",
          "Verdier",
          "Villeneuve",
          "Wattel");

  private static final List<String> WOMEN =
      List.of(
          "Adèle",
          "Agathe",
          "Aïcha",
          "Anne-Laure",
          "Béatrice",
          "Camille",
          "Carole",
          "Cécile",
          "Chloé",
          "Delphine",
          "Dominique",
          "Élodie",
          "Émilie",
          "Fatima",
          "Florence",
          "Françoise",
          "Gaëlle",
          "Hélène",
          "Isabelle",
          "Jeanne",
          "Karine",
          "Laurence",
          "Léa",
          "Maëlle",
          "Marguerite",
          "Nadia",
          "Noémie",
          "Pascale",
          "Rachel",
          "Solène",
          "Thi Mai",
          "Véronique");

  private static final List<String> MEN =
      List.of(
          "Alain",
          "Antoine",
          "Baptiste",
          "Benoît",
          "Bruno",
          "Camille",
          "Cédric",
          "Christophe",
          "Damien",
          "Dominique",
          "Émile",
          "Étienne",
          "Fabrice",
          "François",
          "Frédéric",
          "Gilles",
          "Guillaume",
          "Hervé",
          "Hugues",
          "Jean-Marc",
          "Joël",
          "Karim",
          "Laurent",
          "Loïc",
          "Mathieu",
          "Michel",
          "Olivier",
          "Pascal",
          "Raphaël",
          "Stéphane",
          "Thierry",
          "Yves");

  /** One category, with the professions and sectors in which it is met. */
  private record Trade(String category, List<String> professions, List<Sector> sectors) {}

  private static final List<Sector> EVERYWHERE = List.of(Sector.values());
  private static final List<Sector> HOSPITAL = List.of(Sector.HOSPITAL);

  private static final List<Trade> TRADES =
      List.of(
          new Trade(
              "DIRECTEUR",
              List.of("Directeur d’établissement", "Directeur adjoint", "Directeur des soins"),
              EVERYWHERE),
          new Trade(
              "MEDECIN",
              List.of("Psychiatre", "Gériatre", "Médecin coordonnateur", "Anesthésiste"),
              List.of(Sector.HOSPITAL, Sector.MEDICO_SOCIAL)),
          new Trade("PHARMACIEN", List.of("Pharmacien hospitalier"), HOSPITAL),
          new Trade("ODONTOLOGISTE", List.of("Chirurgien-dentiste hospitalier"), HOSPITAL),
          new Trade(
              "SOIGNANT",
              List.of("Cadre de santé", "Infirmier", "Masseur-kinésithérapeute", "Sage-femme"),
              List.of(Sector.HOSPITAL, Sector.MEDICO_SOCIAL)),
          new Trade(
              "ADMINISTRATIF",
              List.of("Attaché d’administration", "Responsable des affaires juridiques"),
              EVERYWHERE),
          new Trade(
              "SOCIO_EDUCATIF",
              List.of("Cadre socio-éducatif", "Assistant de service social", "Éducateur"),
              List.of(Sector.SOCIAL, Sector.MEDICO_SOCIAL)),
          new Trade(
              "TECHNIQUE",
              List.of("Ingénieur hospitalier", "Responsable de la sécurité"),
              EVERYWHERE));

  private final Random random;
  private final Set<String> given = new HashSet<>();

  DemoPeople(Random random) {
    this.random = random;
  }

  /** An invented person. */
  record Invented(
      Civility civility,
      String lastName,
      String firstName,
      String email,
      String category,
      String profession,
      Sector sector) {}

  /** Draws a person whose names nobody has yet. */
  Invented next() {
    Civility civility = random.nextBoolean() ? Civility.MME : Civility.M;
    String lastName;
    String firstName;
    do {
      lastName = pick(LAST_NAMES);
      firstName = pick(civility == Civility.MME ? WOMEN : MEN);
    } while (!given.add(lastName + "/" + firstName));
    Trade trade = pick(TRADES);
    return new Invented(
        civility,
        lastName,
        firstName,
        ascii(firstName) + "." + ascii(lastName) + "@vivier.example",
        trade.category(),
        pick(trade.professions()),
        pick(trade.sectors()));
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String ascii(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace(' ', '-')
        .toLowerCase(Locale.ROOT);
  }
}
