package fr.mediane.reports;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.RenderedDocument;
import fr.mediane.reports.engine.DocumentEngine;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The engine at a fixed moment, shared by the tests. */
final class Printing {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneId.of("Europe/Paris"));

  private static final DocumentEngine ENGINE = new DocumentEngine(CLOCK);

  private Printing() {}

  static RenderedDocument render(DocumentModel model, DocumentFormat format) {
    return ENGINE.render(DocumentCatalogue.template(model), model, format);
  }
}
