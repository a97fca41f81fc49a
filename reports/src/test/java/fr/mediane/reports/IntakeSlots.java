package fr.mediane.reports;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.Fact;
import java.util.List;
import java.util.Map;

/** What fills the samples of the saisine. */
final class IntakeSlots {

  private IntakeSlots() {}

  static Map<String, DocumentBlock> referral(SampleCast cast) {
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
        "SEIZER_FACTS",
            SampleBlocks.person(cast, "Présidente de la commission médicale d’établissement"),
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
        "SUMMARY", SampleBlocks.text(cast, summary),
        "EFFECT",
            SampleBlocks.text(cast, "Deux départs en trois mois, réunions d’équipe suspendues."),
        "CONCILIATION",
            new Facts(
                "",
                List.of(
                    new Fact("Forme", cast.value("Conciliation interne")),
                    new Fact("Dates", cast.value("du 3 octobre au 12 décembre 2025")),
                    new Fact("Résultat", cast.value("Sans accord")))),
        "EXCLUSIONS",
            SampleBlocks.answers(
                cast,
                "Conflit social ou question relevant des instances représentatives du personnel",
                "Situation dont le Défenseur des droits est saisi",
                "Procédure disciplinaire"),
        "SUPPORT", SampleBlocks.answers(cast, "Je souhaite être accompagnée"));
  }
}
