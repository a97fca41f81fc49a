package fr.mediane.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.admin.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The wording of the papers as the migration ships it. */
class ShippedPaperWordingTest {

  private static final Pattern ROW =
      Pattern.compile(
          "\\(\\d+, 1, '(\\w+)', '(\\w+)', date '[\\d-]+', (?:null|date '[\\d-]+'), '([^']*)',"
              + " '(\\w+)', '([^']+)'\\)");
  private static final Pattern SECTION =
      Pattern.compile(
          "(TITLE|SUBJECT|SIGNATURES|ENCLOSURE_\\d\\d|B\\d\\d_(HEADING|TEXT|ITEM|STEP|SLOT_[A-Z_]+?))(_IF_[A-Z_]+)?");

  /** Words that would tell an authority what it must not learn. */
  private static final Pattern CONTENT =
      Pattern.compile("refus|renonc|échec|échou|retir|partie|différend|conflit|harcèlement");

  private static List<MatchResult> rows;

  @BeforeAll
  static void read() throws IOException {
    rows = new ArrayList<>();
    for (String migration :
        List.of(
            "V120__dossier_wording.sql",
            "V301__official_wording.sql",
            "V330__office_wording.sql")) {
      try (InputStream file = Paper.class.getResourceAsStream("/db/migration/" + migration)) {
        String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        List<MatchResult> found = ROW.matcher(sql).results().toList();
        assertEquals(sql.lines().filter(line -> line.startsWith("  (")).count(), found.size());
        rows.addAll(found);
      }
    }
  }

  @Test
  void everyPaperHasItsWordingAndNoOtherHas() {
    Set<String> expected =
        Stream.concat(
                Stream.of(Paper.COMMON_WORDING), Stream.of(Paper.values()).map(Paper::wordingKind))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        expected,
        rows.stream().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void sectionsAreThoseTheComposerKnows() {
    rows.stream()
        .filter(row -> !row.group(1).equals(Paper.COMMON_WORDING))
        .forEach(row -> assertTrue(SECTION.matcher(row.group(2)).matches(), row.group()));
  }

  @Test
  void typographyIsFrench() {
    for (MatchResult row : rows) {
      String body = row.group(3);
      assertTrue(
          Pattern.compile(" [;:!?»]|« |n° |[^\\u202f\\s][;!?]|\\.\\.\\.|  ")
              .matcher(body.replaceAll("\\{\\w+}", "x"))
              .results()
              .findAny()
              .isEmpty(),
          body);
      assertEquals(body.strip(), body);
      assertTrue(!Placeholders.hasStrayBrace(body), body);
    }
  }

  /** Letters to authorities say that a dossier exists or is closed, nothing else. */
  @Test
  void authoritiesLearnNothingOfTheContent() {
    List<String> letters =
        rows.stream()
            .filter(
                row ->
                    row.group(1).equals(Paper.AUTHORITY_NOTICE.wordingKind())
                        || row.group(1).equals(Paper.CLOSING_AUTHORITY.wordingKind()))
            .map(row -> row.group(2) + " " + row.group(3))
            .toList();

    for (String section : letters) {
      assertTrue(!CONTENT.matcher(section).find(), section);
      assertTrue(!section.contains("_IF_"), "the same words whatever the outcome: " + section);
    }
  }
}
