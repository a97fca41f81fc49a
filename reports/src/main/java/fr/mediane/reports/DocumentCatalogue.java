package fr.mediane.reports;

import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.AppointingActModel;
import fr.mediane.document.CaseFormModel;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.LetterModel;
import fr.mediane.document.ProposalSheetModel;
import fr.mediane.document.RosterModel;
import java.util.Map;

/**
 * Which template prints which model. A new document is one template, one record and one line here.
 */
final class DocumentCatalogue {

  static final Map<Class<? extends DocumentModel>, String> TEMPLATES =
      Map.of(
          AnnualReportModel.class, "annual-report",
          AppointingActModel.class, "appointing-act",
          CaseFormModel.class, "case-form",
          LetterModel.class, "letter",
          ProposalSheetModel.class, "proposal-sheet",
          RosterModel.class, "roster");

  private DocumentCatalogue() {}

  /** The name of the template of a model. */
  static String template(DocumentModel model) {
    String template = TEMPLATES.get(model.getClass());
    if (template == null) {
      throw new IllegalArgumentException("No template for " + model.getClass().getName());
    }
    return template;
  }
}
