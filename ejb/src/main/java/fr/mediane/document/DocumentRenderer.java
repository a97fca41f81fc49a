package fr.mediane.document;

/**
 * Turns the model of a document into a file. The caller has checked the right to print and journals
 * the print.
 */
public interface DocumentRenderer {

  /**
   * Renders one document. The same model at the same instant of the clock gives the same bytes.
   *
   * @param model the complete content
   * @param format the wanted file format
   * @return the file, in memory
   * @throws DocumentRefusedException when the content cannot be printed faithfully (characters no
   *     font holds, text that would be cut); the message is in French and fit for the screen, and
   *     nothing was produced
   */
  RenderedDocument render(DocumentModel model, DocumentFormat format);

  /**
   * Renders many documents as one accessible PDF, in their order. All the filled pages are in
   * memory at once: some 300 kB a page.
   *
   * @throws DocumentRefusedException as {@link #render}, for whichever of them
   */
  RenderedDocument renderTogether(DocumentBundle bundle);

  /**
   * Loads fonts and templates ahead of the first document, which would otherwise take one or two
   * seconds. Returns at once; may be called at the start of the application, and need not be.
   */
  void warmUp();
}
