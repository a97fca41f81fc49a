package fr.mediane.reports;

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
import java.util.List;
import java.util.stream.IntStream;

/** Blocks that the samples of several stages share. */
final class SampleBlocks {

  private SampleBlocks() {}

  static Facts facts(Paper paper) {
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
                  new Fact("Dossier", "n°\u00a0" + SampleCast.NUMBER),
                  new Fact("Reçu le", "12\u00a0janvier\u00a02026"),
                  new Fact("Nature", "Différend entre professionnels")));
    };
  }

  static Table parties(SampleCast cast) {
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

  static Table mediators() {
    return table(
        List.of("Nom", "Qualité", "Certification"),
        Row.of("Mme Noémie Esterelle", "Membre de l’instance", "Certifiée"),
        Row.of("M. Loïc Montjoly", "Membre de l’instance", "En formation"));
  }

  static Items missing(SampleCast cast) {
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

  static Table openings(SampleCast cast) {
    List<Row> rows =
        IntStream.rangeClosed(1, cast.size() * 4)
            .mapToObj(
                i -> Row.of("%02d/02/2026".formatted(i % 28 + 1), "Médiateur désigné", "Lecture"))
            .toList();
    return new Table(
        "", "Une ligne par consultation.", List.of("Date", "Qualité", "Opération"), rows);
  }

  static Facts person(SampleCast cast, String quality) {
    return new Facts(
        "",
        List.of(
            new Fact("Nom", cast.name(0)),
            new Fact("Qualité", cast.value(quality)),
            new Fact("Adresse électronique", cast.value("h.lagarenne@courriel.example"))));
  }

  static Ticks answers(SampleCast cast, String... labels) {
    return new Ticks(
        IntStream.range(0, labels.length)
            .mapToObj(i -> new Tick(labels[i], cast.tick(i == 0)))
            .toList());
  }

  static DocumentBlock text(SampleCast cast, String text) {
    return cast.filled()
        ? new Paragraph(text)
        : new Facts("", List.of(new Fact("Votre texte", ""), new Fact("Suite", "")));
  }

  static Items items(String... items) {
    return new Items(false, List.of(items));
  }

  static Table table(List<String> head, Row... rows) {
    return new Table("", "Une ligne par élément.", head, List.of(rows));
  }
}
