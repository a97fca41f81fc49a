package fr.mediane.panel.act;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.Refusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints the documents of the instances. */
@ApplicationScoped
public class Press {

  @EJB(
      lookup =
          "java:app/mediane-reports/JasperDocumentRenderer!fr.mediane.document.DocumentRenderer")
  private DocumentRenderer renderer;

  /**
   * Prints one document.
   *
   * @throws Refusal with the words of the engine when it cannot be printed faithfully
   */
  public RenderedDocument print(DocumentModel model, DocumentFormat format) {
    try {
      return renderer.render(model, format);
    } catch (DocumentRefusedException refused) {
      throw new Refusal(refused.getMessage());
    }
  }
}
