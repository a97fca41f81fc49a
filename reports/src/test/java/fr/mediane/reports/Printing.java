package fr.mediane.reports;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.RenderedDocument;
import fr.mediane.reports.build.TemplateCompiler;
import fr.mediane.reports.engine.DocumentEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The engine at a fixed moment, shared by the tests. */
final class Printing {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneId.of("Europe/Paris"));

  private static final DocumentEngine ENGINE = new DocumentEngine(CLOCK);

  static {
    compileTestTemplates();
  }

  private Printing() {}

  static RenderedDocument render(DocumentModel model, DocumentFormat format) {
    return ENGINE.render(DocumentCatalogue.template(model), model, format);
  }

  /** Prints with a template of {@code src/test/jasperreports}. */
  static RenderedDocument renderTest(String template, TestModel model, DocumentFormat format) {
    return ENGINE.render(template, model, format);
  }

  private static void compileTestTemplates() {
    Path target = Path.of("target", "test-classes", "fr", "mediane", "reports", "templates");
    try {
      TemplateCompiler.main(
          new String[] {Path.of("src", "test", "jasperreports").toString(), target.toString()});
    } catch (Exception e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
