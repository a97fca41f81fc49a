package fr.mediane.panel.act;

import fr.mediane.document.AppointingActModel;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentStore;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.CommandContext;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.AppointingAct;
import fr.mediane.sending.IssuedFiles;
import fr.mediane.sending.IssuedKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The files of an act, kept with it when it is signed and served ever after byte for byte. */
@ApplicationScoped
class ActFiles {

  private static final String OBJECT = "AppointingAct";
  private static final String ACT = "ACT";

  @Inject private Press press;
  @Inject private DocumentStore documents;
  @Inject private IssuedFiles issued;

  /**
   * Prints an act in every format and keeps the files.
   *
   * @throws fr.mediane.door.Refusal when it cannot be printed faithfully: it must not be signed
   */
  void keep(AppointingAct act, AppointingActModel model, CommandContext context) {
    for (DocumentFormat format : DocumentFormat.papers()) {
      RenderedDocument file =
          issued.issue(
              IssuedKind.APPOINTING_ACT,
              act.getNumber(),
              act.getPanel().getId(),
              press.print(model, format),
              context.at(),
              context.actor().username());
      documents.keep(
          OBJECT, act.getId(), ACT, format, file, context.at(), context.actor().username());
    }
  }

  /** The file kept. */
  RenderedDocument of(Long actId, DocumentFormat format) {
    return documents.find(OBJECT, actId, ACT, format).orElseThrow(NotFoundRefusal::new);
  }
}
