package fr.mediane.dossier.paper;

import fr.mediane.panel.act.DocumentLabels;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who issues a paper, where and when.
 *
 * @param panel name of the instance
 * @param contact electronic address of the mediation; {@code null} when none is known
 * @param signatory who signs: the mediator in office, or who stands in for that mediator
 * @param city where it is issued
 * @param reference number of the dossier or of the session
 * @param on day of the paper
 */
record PaperSender(
    String panel,
    String contact,
    PaperSignatory signatory,
    String city,
    String reference,
    LocalDate on) {

  /** The mediation, the instance, its electronic address. */
  List<String> lines() {
    return Stream.concat(names().stream(), Stream.ofNullable(contact)).toList();
  }

  /** The mediation and the instance. */
  List<String> names() {
    return List.of(PaperTexts.get("sender"), panel);
  }

  /** « Nancy, le 2 mars 2026 ». */
  String placeAndDate() {
    return PaperTexts.get("placeAndDate", city, FrenchText.longDate(on));
  }

  /** « Fait à Nancy, le 2 mars 2026 ». */
  String formPlaceAndDate() {
    return PaperTexts.get("formPlaceAndDate", city, FrenchText.longDate(on));
  }

  /** « La médiatrice, présidente de l’instance… », « La médiatrice suppléante, … ». */
  String quality() {
    return signatory.quality(DocumentLabels.within(panel));
  }
}
