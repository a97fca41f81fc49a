package fr.mediane.web.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administrators read the names of the documents and of their sections, not the codes. */
class WordingWordsTest {

  private static final Pattern ROW = Pattern.compile("\\(\\d+, 1, '(\\w+)', '(\\w+)', date");

  private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");

  /** Shipped by the first migration, taken back by the second. */
  private static final String WITHDRAWN = "ARTICLE_1_CAPTION";

  private final WordingWords words = new WordingWords();

  @Test
  void everySectionShippedHasAFrenchName() throws IOException {
    List<List<String>> sections = shipped();
    assertTrue(sections.size() > 400, "the migrations are read");
    assertEquals(
        List.of(),
        sections.stream()
            .filter(row -> !row.get(1).equals(WITHDRAWN))
            .filter(
                row ->
                    words.kind(row.get(0)).equals(row.get(0))
                        || words.section(row.get(1)).equals(row.get(1)))
            .toList());
  }

  @Test
  void theSectionsOfADocumentHaveDifferentNames() throws IOException {
    Map<List<String>, Set<String>> codes = new LinkedHashMap<>();
    shipped()
        .forEach(
            row ->
                codes
                    .computeIfAbsent(
                        List.of(row.get(0), words.section(row.get(1))), name -> new TreeSet<>())
                    .add(row.get(1)));
    codes.values().removeIf(same -> same.size() == 1);
    assertEquals(Map.of(), codes);
  }

  @Test
  void aSectionOfASeriesIsNamedWithItsRank() {
    assertEquals("Visa de rang 20", words.section("VISA_20"));
    assertEquals("En-tête, ligne 1", words.section("HEADER_1"));
    assertEquals("Annonce du tableau ou de la liste de rang 31", words.section("B31_SLOT_PARTIES"));
    assertEquals("UNKNOWN_3", words.section("UNKNOWN_3"));
  }

  @Test
  void aSectionThatIsNotAlwaysPrintedSaysWhen() {
    assertEquals("Paragraphe de rang 40 – réunion à distance", words.section("B40_TEXT_IF_REMOTE"));
    assertEquals("B40_TEXT_IF_UNKNOWN", words.section("B40_TEXT_IF_UNKNOWN"));
    assertEquals("UNKNOWN_IF_REMOTE", words.section("UNKNOWN_IF_REMOTE"));
  }

  /** The kind and the section of every row that a migration adds. */
  private static List<List<String>> shipped() throws IOException {
    try (Stream<Path> migrations = Files.list(MIGRATIONS)) {
      return migrations
          .map(WordingWordsTest::read)
          .flatMap(text -> ROW.matcher(text).results())
          .map(row -> List.of(row.group(1), row.group(2)))
          .toList();
    }
  }

  private static String read(Path migration) {
    try {
      return Files.readString(migration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
