package fr.mediane.tabular;

import static fr.mediane.tabular.TestFiles.codes;
import static fr.mediane.tabular.TestFiles.readAll;
import static fr.mediane.tabular.TestFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStreamTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.mandatory("prenom"),
          Column.mandatory("nom", "nom_usage"),
          Column.optional("note"));

  private static final TabularParser<String> PARSER =
      (source, limits) ->
          LineStream.withHeadings(
              source,
              limits,
              COLUMNS,
              Header.Unknown.TOLD,
              row -> {
                String first = row.personName("prenom", 20);
                String last = row.personName("nom", 20);
                String note = row.text("note", 100);
                return Optional.of(row.conclude(() -> first + "/" + last + "/" + note));
              });

  private static List<String> values(String content) throws Exception {
    return readAll(PARSER, text(content)).stream()
        .map(result -> result.accepted().orElseGet(() -> codes(result).toString()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom;prenom\nDoe;Ann\n",
        "prenom,nom\nAnn,Doe\n",
        "NOM\tPRÉNOM\r\nDoe\tAnn\r\n",
        "\n\nNom usage; Prénom \n\nDoe;Ann\n;\n",
        "sep=,\nnom,prenom\nDoe,Ann",
        "\"nom\";\"prenom\"\n\"Doe\";\"Ann\"\n",
        "nom;prenom\rDoe;Ann\r"
      })
  void readsTheSameInEveryDress(String content) throws Exception {
    assertEquals(List.of("Ann/Doe/"), values(content));
  }

  @Test
  void resolvesQuotesSeparatorsAndLineBreaks() throws Exception {
    assertEquals(
        List.of("Ann/Doe/LIEU \"X\"; suite et fin"),
        values("prenom;nom;note\nAnn;Doe;\"LIEU \"\"X\"\"; suite\net fin\"\n"));
  }

  @Test
  void aQuoteNeverClosedCostsOneLine() throws Exception {
    StringBuilder content = new StringBuilder("prenom;nom;note\nAnn;Doe;\"never closed\n");
    content.append("Bob;Roe;ok\n".repeat(50));
    List<LineResult<String>> results = readAll(PARSER, text(content.toString()));
    assertEquals(51, results.size());
    assertEquals(2, results.get(0).lineNumber());
    assertEquals(List.of("LINE_UNCLOSED_QUOTE"), codes(results.get(0)));
    assertEquals(3, results.get(1).lineNumber());
    assertTrue(results.stream().skip(1).allMatch(r -> r instanceof LineResult.Accepted));
  }

  @Test
  void aQuoteClosedTooEarlyCostsOneLine() throws Exception {
    assertEquals(
        List.of("[LINE_BAD_QUOTE]", "Bob/Roe/ok"),
        values("prenom;nom;note\nAnn;Doe;\"x\"y\nBob;Roe;ok\n"));
  }

  @Test
  void numbersLinesAsAnEditorDoes() throws Exception {
    List<LineResult<String>> results =
        readAll(PARSER, text("prenom;nom;note\n\nAnn;Doe;\"a\nb\nc\"\n\n\nBob;;\n"));
    assertEquals(List.of(3, 8), results.stream().map(LineResult::lineNumber).toList());
    assertEquals(List.of("VALUE_MISSING"), codes(results.get(1)));
  }

  @Test
  void aLineOfSeparatorsIsReadAsManyBlankCells() throws Exception {
    assertEquals(List.of("Ann/Doe/"), values("prenom;nom\nAnn;Doe" + ";".repeat(5_000) + "\n"));
  }

  @Test
  void aTextOfAHundredThousandCharactersCostsOneLine() throws Exception {
    String huge = "x".repeat(100_000);
    List<LineResult<String>> results =
        readAll(PARSER, text("prenom;nom;note\nAnn;Doe;" + huge + "\nBob;Roe;ok\n"));
    assertEquals(List.of("LINE_TOO_LONG"), codes(results.get(0)));
    assertEquals(LineIssue.MAX_EXCERPT, results.get(0).issues().get(0).excerpt().length());
    assertEquals(Optional.of("Bob/Roe/ok"), results.get(1).accepted());
  }

  @Test
  void saysWhichColumnsAreMissingBeforeAnyLine() {
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class,
            () -> PARSER.open(text("prenom;age\nA;1\n"), TestFiles.LIMITS));
    assertEquals(TabularIssue.FILE_MISSING_COLUMNS, refusal.code());
    assertTrue(refusal.getMessage().startsWith("Colonnes obligatoires absentes\u00a0: nom."));
    assertTrue(refusal.getMessage().contains("prenom | age"));
  }

  @Test
  void refusesAColumnNamedTwice() {
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class,
            () -> PARSER.open(text("prenom;nom;Nom_Usage\nA;B;C\n"), TestFiles.LIMITS));
    assertEquals(TabularIssue.FILE_DUPLICATE_COLUMN, refusal.code());
  }

  @Test
  void tellsTheColumnsItLeavesAside() throws Exception {
    try (LineStream<String> lines =
        PARSER.open(text("prenom;nom;Age;\nA;B;1;\n"), TestFiles.LIMITS)) {
      assertEquals(List.of("Age"), lines.headingIssues().stream().map(LineIssue::column).toList());
    }
  }

  @Test
  void refusesABlankFile() {
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class, () -> PARSER.open(text("\n \n;;\n"), TestFiles.LIMITS));
    assertEquals(TabularIssue.FILE_EMPTY, refusal.code());
  }

  @Test
  void countsWhatItDid() throws Exception {
    String content = "\uFEFFprenom;nom\nAnn;Doe\nBob;\n";
    int size = content.getBytes(StandardCharsets.UTF_8).length;
    try (LineStream<String> lines = PARSER.open(text(content), TestFiles.LIMITS)) {
      while (lines.next().isPresent()) {
        assertTrue(lines.lineNumber() <= lines.lineCount());
      }
      assertEquals(1, lines.accepted());
      assertEquals(0, lines.warned());
      assertEquals(1, lines.rejected());
      assertEquals(3, lines.lineCount());
      assertEquals(size, lines.size());
      assertEquals(size, lines.bytesRead());
    }
  }

  @Test
  void tellsEveryDefectOfALine() throws Exception {
    List<LineResult<String>> results =
        readAll(PARSER, text("prenom;nom;note\n;\u202eDoe;a\u0007b\n"));
    assertEquals(
        List.of("VALUE_MISSING", "VALUE_INVISIBLE", "VALUE_CONTROL"), codes(results.get(0)));
    assertEquals("a[U+0007]b", results.get(0).issues().get(2).excerpt());
  }
}
