package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JasperDocumentRendererTest {

  private final JasperDocumentRenderer renderer = started();

  private static JasperDocumentRenderer started() {
    JasperDocumentRenderer renderer = new JasperDocumentRenderer(Printing.CLOCK);
    renderer.start();
    return renderer;
  }

  @Test
  void namesTheFileAndItsType() {
    RenderedDocument pdf = renderer.render(Samples.shortAct(), DocumentFormat.PDF);
    RenderedDocument docx = renderer.render(Samples.shortAct(), DocumentFormat.DOCX);

    assertAll(
        () -> assertEquals("arrete-2026-014.pdf", pdf.fileName()),
        () -> assertEquals("application/pdf", pdf.mediaType()),
        () -> assertEquals("arrete-2026-014.docx", docx.fileName()),
        () -> assertEquals(DocumentFormat.DOCX.mediaType(), docx.mediaType()));
  }

  @Test
  void warmsUp() {
    assertDoesNotThrow(renderer::warmUp);
  }

  @Test
  void manyThreadsGetTheSameFile() throws Exception {
    String expected = renderer.render(Samples.longAct(), DocumentFormat.PDF).sha256();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<String> print =
          () -> renderer.render(Samples.longAct(), DocumentFormat.PDF).sha256();
      List<Callable<String>> prints = IntStream.range(0, 16).mapToObj(i -> print).toList();
      for (Future<String> digest : threads.invokeAll(prints)) {
        assertEquals(expected, digest.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
