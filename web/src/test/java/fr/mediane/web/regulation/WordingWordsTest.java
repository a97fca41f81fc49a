package fr.mediane.web.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administrators read the names of the documents and of their sections, not the codes. */
class WordingWordsTest {

  private static final Pattern ROW = Pattern.compile("\\(\\d+, 1, '(\\w+)', '(\\w+)', date");

  /** Shipped by the first migration, taken back by the second. */
  private static final String WITHDRAWN = "ARTICLE_1_CAPTION";

  private final WordingWords words = new WordingWords();

  @Test
  void everySectionShippedHasAFrenchName() {
    List<String> unnamed =
        Stream.of("V50__appointing_wording.sql", "V91__wording_agreement.sql")
            .flatMap(name -> ROW.matcher(migration(name)).results())
            .map(row -> List.of(row.group(1), row.group(2)))
            .filter(row -> !row.get(1).equals(WITHDRAWN))
            .filter(
                row ->
                    words.kind(row.get(0)).equals(row.get(0))
                        || words.section(row.get(1)).equals(row.get(1)))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), unnamed);
  }

  @Test
  void aSectionOfASeriesIsNamedWithItsRank() {
    assertEquals("Visa de rang 20", words.section("VISA_20"));
    assertEquals("En-tête, ligne 1", words.section("HEADER_1"));
    assertEquals("UNKNOWN_3", words.section("UNKNOWN_3"));
  }

  private static String migration(String name) {
    try (InputStream file = WordingWordsTest.class.getResourceAsStream("/db/migration/" + name)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertFalse(text.isBlank());
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
