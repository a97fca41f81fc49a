package fr.mediane.network.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.tabular.CsvLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportInboxTest {

  private static final String TEMPORARY = "jboss.server.temp.dir";

  @TempDir private Path directory;
  private final ImportInbox inbox = new ImportInbox();
  private String before;

  @BeforeEach
  void keepFilesInTheTestDirectory() {
    before = System.getProperty(TEMPORARY);
    System.setProperty(TEMPORARY, directory.toString());
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(TEMPORARY);
    } else {
      System.setProperty(TEMPORARY, before);
    }
  }

  @Test
  void aFileIsKeptWithItsSizeAndDigest() throws IOException {
    ReceivedFile file =
        inbox.receive(
            "liste.csv", new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
    assertEquals("abc", Files.readString(file.path()));
    assertEquals(3, file.size());
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file.sha256());
    inbox.discard(file.path());
    assertFalse(Files.exists(file.path()));
  }

  @Test
  void aFileTooLargeIsRefusedAndNotKept() throws IOException {
    InvalidRefusal refusal =
        assertThrows(InvalidRefusal.class, () -> inbox.receive("x.csv", endless()));
    assertEquals("file", refusal.problems().get(0).field());
    assertTrue(refusal.getMessage().contains("trop volumineux"));
    assertEquals(0, filesLeft());
  }

  @Test
  void filesOfAnEarlierLifeAreForgotten() throws IOException {
    inbox.receive("x.csv", new ByteArrayInputStream(new byte[] {1}));
    inbox.clear();
    assertEquals(0, filesLeft());
  }

  @Test
  void theNameLosesItsFoldersAndIsNeverBlank() {
    assertEquals("liste.csv", ImportInbox.shortName("C:\\Users\\x\\liste.csv"));
    assertEquals("liste.csv", ImportInbox.shortName("../../etc/liste.csv"));
    assertEquals("import.csv", ImportInbox.shortName(null));
    assertEquals("import.csv", ImportInbox.shortName("  "));
    assertTrue(ImportInbox.shortName("é".repeat(500)).length() <= 200);
  }

  private long filesLeft() throws IOException {
    try (var files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static InputStream endless() {
    return new InputStream() {
      private long left = CsvLimits.REGISTER.maxBytes() + 1;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        left -= length;
        return length;
      }
    };
  }
}
