package fr.mediane.panel.act;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording as the migrations write it, read without a database. */
final class ShippedWording {

  private static final Pattern ROW =
      Pattern.compile(
          "\\(\\d+, 1, '(\\w+)', '(\\w+)', date '([\\d-]+)', (?:null|date '([\\d-]+)'), '((?:[^']|'')*)',");

  private ShippedWording() {}

  /**
   * The sections of one kind in force on a date.
   *
   * @throws IllegalStateException when a section is in force twice
   */
  static ActWording on(String kind, LocalDate date) {
    Map<String, String> sections = new HashMap<>();
    Matcher row = ROW.matcher(migrations());
    while (row.find()) {
      boolean begun = !date.isBefore(LocalDate.parse(row.group(3)));
      boolean over = row.group(4) != null && date.isAfter(LocalDate.parse(row.group(4)));
      if (row.group(1).equals("APPOINTING_ACT_" + kind)
          && begun
          && !over
          && sections.put(row.group(2), row.group(5).replace("''", "'")) != null) {
        throw new IllegalStateException(row.group(2) + " is in force twice on " + date);
      }
    }
    return new ActWording(sections);
  }

  private static String migrations() {
    return migration("V50__appointing_wording.sql") + migration("V91__wording_agreement.sql");
  }

  private static String migration(String name) {
    try (InputStream file = ShippedWording.class.getResourceAsStream("/db/migration/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
