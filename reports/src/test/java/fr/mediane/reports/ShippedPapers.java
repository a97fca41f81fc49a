package fr.mediane.reports;

import fr.mediane.dossier.paper.Paper;
import fr.mediane.panel.act.ActWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of the papers as the migration ships it, so that the samples are the real texts. */
final class ShippedPapers {

  private static final Pattern ROW =
      Pattern.compile(
          "\\(\\d+, 1, '(\\w+)', '(\\w+)', date '([\\d-]+)', (?:null|date '([\\d-]+)'),"
              + " '([^']*)',");

  /** A migration gives a section another name. */
  private static final Pattern RENAMED =
      Pattern.compile(
          "update wording set section = '(\\w+)' where kind = '(\\w+)' and section = '(\\w+)'");

  /** A migration says a section in other words. */
  private static final Pattern REWORDED =
      Pattern.compile(
          "update wording set body = '([^']*)' where kind = '(\\w+)' and section = '(\\w+)'");

  private static final List<String> MIGRATIONS =
      List.of(
          "V120__dossier_wording.sql",
          "V301__official_wording.sql",
          "V330__office_wording.sql",
          "V360__headings_said_once.sql",
          "V435__statement_rest.sql");

  private static final String MIGRATION = read();

  private ShippedPapers() {}

  static ActWording of(Paper paper, LocalDate date) {
    return of(paper.wordingKind(), date);
  }

  static ActWording common(LocalDate date) {
    return of(Paper.COMMON_WORDING, date);
  }

  private static ActWording of(String kind, LocalDate date) {
    Map<String, String> sections = new HashMap<>();
    Matcher row = ROW.matcher(MIGRATION);
    while (row.find()) {
      boolean begun = !date.isBefore(LocalDate.parse(row.group(3)));
      boolean over = row.group(4) != null && date.isAfter(LocalDate.parse(row.group(4)));
      if (row.group(1).equals(kind) && begun && !over) {
        if (sections.put(row.group(2), row.group(5)) != null) {
          throw new IllegalStateException(kind + " " + row.group(2) + " is in force twice");
        }
      }
    }
    RENAMED
        .matcher(MIGRATION)
        .results()
        .filter(rename -> rename.group(2).equals(kind))
        .forEach(rename -> sections.put(rename.group(1), sections.remove(rename.group(3))));
    REWORDED
        .matcher(MIGRATION)
        .results()
        .filter(words -> words.group(2).equals(kind))
        .forEach(words -> sections.replace(words.group(3), words.group(1)));
    return new ActWording(sections);
  }

  private static String read() {
    StringBuilder rows = new StringBuilder();
    for (String migration : MIGRATIONS) {
      try (InputStream file = Paper.class.getResourceAsStream("/db/migration/" + migration)) {
        rows.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows.toString();
  }
}
