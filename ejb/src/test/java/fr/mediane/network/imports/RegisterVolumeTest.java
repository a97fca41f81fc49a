package fr.mediane.network.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.TabularIssue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Streaming is proved by what is alive at a time, not by a clock: the file is made only as far as
 * it has been read.
 */
class RegisterVolumeTest {

  private static final int NATIONAL = 103_000;

  /** Two buffers of 8,192 characters hold about fifty lines of the extraction. */
  private static final int READ_AHEAD = 100;

  @Test
  void theNationalExtractionStreams() throws Exception {
    List<RegisterGenerator> opened = new ArrayList<>();
    CsvSource source =
        () -> {
          opened.add(new RegisterGenerator(NATIONAL));
          return opened.get(opened.size() - 1);
        };
    try (LineStream<EstablishmentLine> lines =
        new StructureEtParser().open(source, CsvLimits.REGISTER)) {
      assertEquals(2, opened.size());
      assertEquals(NATIONAL, opened.get(0).made());
      int read = 0;
      for (var next = lines.next(); next.isPresent(); next = lines.next()) {
        read++;
        int alive = opened.get(1).made() - read;
        assertTrue(alive <= READ_AHEAD, () -> alive + " lines were alive");
      }
      assertEquals(NATIONAL, lines.accepted());
      assertEquals(1, lines.skipped());
      assertEquals(NATIONAL + 1, lines.lineCount());
      assertEquals(lines.size(), lines.bytesRead());
    }
  }

  @Test
  void aFileBeyondTheLimitIsRefusedBeforeAnyLine() {
    CsvLimits limits = new CsvLimits(CsvLimits.REGISTER.maxBytes(), 200_000, 8_192);
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class,
            () -> new StructureEtParser().open(() -> new RegisterGenerator(200_000), limits));
    assertEquals(TabularIssue.FILE_TOO_MANY_LINES, refusal.code());
    assertTrue(refusal.getMessage().contains("200\u202f001 lignes"), refusal.getMessage());
  }
}
