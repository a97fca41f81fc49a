package fr.mediane.dossier.piece;

import fr.mediane.document.DocumentBundle;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.CommandContext;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.paper.Paper;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the papers of a dossier and keeps them among its pieces, exactly as they were signed or
 * sent, in the transaction of the act that makes them.
 */
@ApplicationScoped
public class Papers {

  @EJB(
      lookup =
          "java:app/mediane-reports/JasperDocumentRenderer!fr.mediane.document.DocumentRenderer")
  private DocumentRenderer renderer;

  @Inject private Pieces pieces;

  /**
   * Prints a paper as accessible PDF and as editable DOCX, and keeps both.
   *
   * @param dossier stored, with its key
   * @param model complete content of the paper
   * @return identities of the pieces: the PDF, then the DOCX; none for an act that is only taken
   *     over
   * @throws Refusal with the words of the engine when it cannot be printed faithfully
   */
  public List<Long> keep(
      Dossier dossier, Paper paper, DocumentModel model, CommandContext context) {
    if (context.isTakenOver()) {
      return List.of();
    }
    return Stream.of(DocumentFormat.PDF, DocumentFormat.DOCX)
        .map(format -> keep(dossier, paper, print(model, format), context).getId())
        .toList();
  }

  /**
   * Prints a paper without keeping it.
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

  /**
   * Prints papers one after the other in one PDF, without keeping it.
   *
   * @throws Refusal with the words of the engine when one cannot be printed faithfully
   */
  public RenderedDocument printTogether(DocumentBundle bundle) {
    try {
      return renderer.renderTogether(bundle);
    } catch (DocumentRefusedException refused) {
      throw new Refusal(refused.getMessage());
    }
  }

  private Piece keep(Dossier dossier, Paper paper, RenderedDocument file, CommandContext context) {
    Piece piece = Piece.produced(dossier, paper, context.actor(), context.at());
    return pieces.add(piece, file.fileName(), file.mediaType(), file.content());
  }
}
