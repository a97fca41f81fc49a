package fr.mediane.reports;

import fr.mediane.document.DocumentBlock.TickState;
import java.time.LocalDate;
import java.util.List;

/**
 * What decides of the variants of a sample.
 *
 * @param date the day of the paper, which chooses the wording
 * @param names who appears in it
 * @param size how many people, lines and pieces it names
 * @param filled whether it is filled in, or blank
 */
record SampleCast(LocalDate date, List<String> names, int size, boolean filled) {

  /** The number of the dossier in every sample. */
  static final String NUMBER = "2026-GES-0042";

  static final List<String> NAMES =
      List.of(
          "Mme Hélène Lagarenne",
          "M. Bastien Brévent",
          "Mme Maëlle Coudrier",
          "M. Grégoire Valmoray");

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
