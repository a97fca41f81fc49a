package fr.mediane.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileProbeTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final CsvLimits SMALL = new CsvLimits(10_000, 10, 1_000);

  private static FileRefusedException refusal(byte[] content) {
    return assertThrows(
        FileRefusedException.class,
        () -> FileProbe.probe(fr.mediane.tabular.CsvSource.of(content), SMALL));
  }

  private static FileProbe.Profile probe(String content, Charset charset)
      throws IOException, FileRefusedException {
    return FileProbe.probe(TestFiles.text(content, charset), SMALL);
  }

  @Test
  void readsUtf8WithAndWithoutMark() throws Exception {
    assertEquals(
        new FileProbe.Profile(StandardCharsets.UTF_8, 0, 8, 1),
        probe("nom;Éé", StandardCharsets.UTF_8));
    assertEquals(
        new FileProbe.Profile(StandardCharsets.UTF_8, 3, 11, 1),
        probe("\uFEFFnom;Éé", StandardCharsets.UTF_8));
  }

  @Test
  void fallsBackToWindows1252() throws Exception {
    assertEquals(WINDOWS_1252, probe("CŒUR D’ÎLE;Évry", WINDOWS_1252).charset());
  }

  @Test
  void findsTheForeignLineOfAFileInUtf8() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("é;è;à\nç;ù\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("é\n".getBytes(WINDOWS_1252));
    FileRefusedException refusal = refusal(bytes.toByteArray());
    assertEquals(TabularIssue.FILE_MIXED_ENCODING, refusal.code());
    assertEquals(OptionalInt.of(3), refusal.lineNumber());
  }

  @Test
  void refusesUtf16WithAndWithoutMark() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      FileRefusedException refusal = refusal("nom;prénom\r\nA;B\r\n".getBytes(charset));
      assertEquals(TabularIssue.FILE_UTF16, refusal.code());
      assertTrue(refusal.getMessage().contains("CSV UTF-8"));
    }
  }

  @Test
  void refusesAWorkbook() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[] {1, 2, 3});
    }
    FileRefusedException refusal = refusal(bytes.toByteArray());
    assertEquals(TabularIssue.FILE_NOT_TEXT, refusal.code());
    assertTrue(refusal.getMessage().contains("XLSX"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "<?xml version=\"1.0\"?>",
        "  <html>",
        "{\"a\":1}",
        "[{\"a\":1}]"
      })
  void refusesWhatIsNoTable(String content) {
    assertEquals(
        TabularIssue.FILE_NOT_TABLE, refusal(content.getBytes(StandardCharsets.UTF_8)).code());
  }

  @Test
  void refusesPdfAndOtherBinaries() {
    assertEquals(
        TabularIssue.FILE_NOT_TEXT,
        refusal("%PDF-1.7 …".getBytes(StandardCharsets.ISO_8859_1)).code());
    assertEquals(TabularIssue.FILE_BINARY, refusal(new byte[] {'a', 'b', 0, 'c', 'd', 'e'}).code());
  }

  @Test
  void refusesTheEmptyFile() {
    assertEquals(TabularIssue.FILE_EMPTY, refusal(new byte[0]).code());
    assertEquals(
        TabularIssue.FILE_EMPTY,
        refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).code());
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', 2", "'a\nb\n', 2", "'a\r\nb\r\n', 2", "'a\rb', 2", "'\n\n', 2", "a, 1"})
  void countsLinesAsAnEditorDoes(String content, int lines) throws Exception {
    assertEquals(lines, probe(content, StandardCharsets.UTF_8).lines());
  }

  @Test
  void enforcesSizeAndLines() {
    assertEquals(
        TabularIssue.FILE_TOO_LARGE,
        refusal("x".repeat(10_001).getBytes(StandardCharsets.UTF_8)).code());
    FileRefusedException refusal = refusal("x\n".repeat(11).getBytes(StandardCharsets.UTF_8));
    assertEquals(TabularIssue.FILE_TOO_MANY_LINES, refusal.code());
    assertTrue(refusal.getMessage().startsWith("Le fichier compte 11 lignes"));
  }

  @Test
  void everyDefectHasItsText() {
    ImportTexts.check(TabularIssue.values());
  }
}
