package fr.mediane.reports;

import fr.mediane.document.DocumentBlock.TickState;
import java.time.LocalDate;
import java.util.List;

/** What decides of the variants of a paper. */
record PaperCast(LocalDate date, List<String> names, int size, boolean filled) {

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
