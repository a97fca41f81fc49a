package fr.mediane.reports;

import fr.mediane.document.DocumentBundle;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.document.RosterModel;
import fr.mediane.reports.engine.DocumentEngine;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The documents printed by JasperReports. One instance for the application, used by many threads at
 * once. Open to every caller inside the application: it reads nothing but the model it is given,
 * and the command that built the model has checked the right.
 */
@Singleton
@Local(DocumentRenderer.class)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JasperDocumentRenderer implements DocumentRenderer {

  private final Clock clock;
  private DocumentEngine engine;

  /** For the container. */
  protected JasperDocumentRenderer() {
    this(null);
  }

  /**
   * @param clock gives the creation date of the files
   */
  @Inject
  public JasperDocumentRenderer(Clock clock) {
    this.clock = clock;
  }

  /** Loads the fonts. */
  @PostConstruct
  void start() {
    engine = new DocumentEngine(clock);
  }

  /** Prints an empty roster in every format, in the background. */
  @Override
  @Asynchronous
  public void warmUp() {
    RosterModel empty =
        new RosterModel(
            "vide",
            "Document vide",
            "",
            "",
            "",
            "Aucune instance",
            LocalDate.now(clock),
            "",
            List.of(),
            0,
            0,
            List.of());
    for (DocumentFormat format : DocumentFormat.papers()) {
      render(empty, format);
    }
  }

  @Override
  public RenderedDocument renderTogether(DocumentBundle bundle) {
    return engine.renderTogether(DocumentCatalogue::template, bundle);
  }

  @Override
  public RenderedDocument render(DocumentModel model, DocumentFormat format) {
    return engine.render(DocumentCatalogue.template(model), model, format);
  }
}
