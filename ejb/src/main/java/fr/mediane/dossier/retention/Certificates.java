package fr.mediane.dossier.retention;

import fr.mediane.document.CaseFormModel;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentStore;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.regulation.Settings;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The certificates of destruction. They name nobody, neither the parties nor the two persons, so
 * that they can be kept in clear after the key is gone.
 */
@ApplicationScoped
class Certificates {

  private static final String KIND = "DESTRUCTION_CERTIFICATE";

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private DocumentStore store;
  @Inject private Settings settings;

  /** Prints and keeps the certificate of a dossier about to be destroyed. */
  void keep(Dossier dossier, DossierRetention retention, CommandContext context) {
    PaperDraft draft = desk.about(Paper.DESTRUCTION_CERTIFICATE, dossier, context.today());
    CaseFormModel model =
        draft
            .value(
                "backups",
                RetentionTexts.get("certificate.backups", settings.number("retention.backupDays")))
            .slot("FACTS", facts(dossier, context))
            .datedForm(draft.dossierReference(), signatories(retention, context));
    for (DocumentFormat format : DocumentFormat.papers()) {
      store.keep(
          "Dossier",
          dossier.getId(),
          KIND,
          format,
          papers.print(model, format),
          context.at(),
          context.actor().username());
    }
  }

  /** The certificate of a destroyed dossier. */
  Optional<RenderedDocument> of(Long dossierId, DocumentFormat format) {
    return store.find("Dossier", dossierId, KIND, format);
  }

  private static Facts facts(Dossier dossier, CommandContext context) {
    return new Facts(
        "",
        List.of(
            new Fact(RetentionTexts.get("certificate.number"), dossier.getNumber()),
            new Fact(RetentionTexts.get("certificate.panel"), dossier.getPanel().getName()),
            new Fact(
                RetentionTexts.get("certificate.received"),
                FrenchText.longDate(dossier.getReceivedOn())),
            new Fact(
                RetentionTexts.get("certificate.closed"),
                FrenchText.longDate(dossier.getClosedOn())),
            new Fact(
                RetentionTexts.get("certificate.kind"),
                RetentionKind.of(dossier.getOutcome()).label()),
            new Fact(
                RetentionTexts.get("certificate.destroyed"),
                FrenchText.longDate(context.today()))));
  }

  private static List<Signatory> signatories(DossierRetention retention, CommandContext context) {
    return List.of(
        Signatory.awaited(
            quality(retention.getProposedQuality()), RetentionTexts.get("certificate.first")),
        Signatory.awaited(
            quality(context.actor().quality()), RetentionTexts.get("certificate.second")));
  }

  private static String quality(String known) {
    return Objects.requireNonNullElse(known, RetentionTexts.get("certificate.quality"));
  }
}
