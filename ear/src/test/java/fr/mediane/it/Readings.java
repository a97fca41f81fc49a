package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Pages as a person who signed in reads them, each within its budget of statements. */
final class Readings {

  /** How many times a page is read. */
  static final int TIMES = 3;

  private static final int MOST_STATEMENTS = 6;

  private Readings() {}

  /**
   * A page within its budget, at the best of a few readings: the first fills what is kept of
   * settings and keys, and a job that writes in the journal meanwhile costs two statements more.
   */
  static String read(SignedInClient client, String path) throws Exception {
    String body = "";
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      HttpResponse<String> answer = client.get(path);
      assertEquals(200, answer.statusCode(), path);
      long statements = answer.headers().firstValueAsLong("X-Mediane-Statements").orElseThrow();
      fewest = Math.min(fewest, statements);
      body = answer.body();
    }
    assertTrue(fewest <= MOST_STATEMENTS, path + ": " + fewest + " statements");
    return body;
  }

  /** The address of the meetings of a dossier. */
  static String meetings(String dossier) {
    return "/app/dossiers/rencontres.xhtml?numero=" + dossier;
  }

  /** What a DOCX file says. */
  static String words(SignedInClient client, String path) throws Exception {
    HttpResponse<byte[]> file = client.download(path);
    assertEquals(200, file.statusCode(), path);
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return words.toString().replaceAll("<[^>]*>", "");
  }
}
