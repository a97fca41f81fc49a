package fr.mediane.panel.study;

import fr.mediane.tabular.SpreadsheetCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a search found as a file for a spreadsheet: a line a seat, a line a criterion, a reason. */
final class FoundFile {

  private FoundFile() {}

  static byte[] of(Found found) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SpreadsheetCsv csv = new SpreadsheetCsv(bytes, headings())) {
      for (Found.SeatFound seat : found.seats()) {
        csv.write(
            List.of(
                StudyTexts.get("line.seat"),
                Integer.toString(seat.number()),
                seat.zone(),
                seat.name(),
                seat.detail(),
                seat.nature().label(),
                iso(seat.start()),
                iso(seat.end())));
      }
      for (Found.ScoreFound score : found.scores()) {
        csv.write(
            List.of(
                StudyTexts.get("line.criterion"),
                "",
                "",
                score.criterion(),
                score.words(),
                score.proof(),
                "",
                ""));
      }
      for (String reason :
          Stream.concat(found.reasons().stream(), found.remedies().stream()).toList()) {
        csv.write(List.of(StudyTexts.get("line.reason"), "", "", "", reason, "", "", ""));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static List<String> headings() {
    return Stream.of("line", "seat", "zone", "name", "detail", "nature", "start", "end")
        .map(column -> StudyTexts.get("column." + column))
        .toList();
  }

  private static String iso(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
