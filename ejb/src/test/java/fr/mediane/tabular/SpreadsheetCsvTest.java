package fr.mediane.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The CSV file for a spreadsheet, byte by byte. */
class SpreadsheetCsvTest {

  @Test
  void theFileIsWrittenOnceHoweverOftenItIsClosed() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    SpreadsheetCsv csv = new SpreadsheetCsv(target, List.of("nom", "somme"));
    csv.write(List.of("É; lue", "=1+1"));
    csv.close();
    csv.close();

    assertEquals(
        "\uFEFFnom;somme\r\n\"É; lue\";'=1+1\r\n", target.toString(StandardCharsets.UTF_8));
  }
}
