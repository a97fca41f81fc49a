package fr.mediane.dossier.undertaking;

import fr.mediane.document.CaseFormModel;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.Fact;
import fr.mediane.dossier.paper.FormHead;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperComposer;
import fr.mediane.dossier.paper.PaperWording;
import fr.mediane.dossier.paper.PaperWordings;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dated wording of the undertaking of confidentiality (art. 12), and its paper (doc. 14). */
@ApplicationScoped
public class UndertakingWording {

  @Inject private PaperWordings wordings;

  /** The words to sign on a day. */
  public UndertakingText inForceOn(LocalDate day) {
    return UndertakingText.of(
        form(day, new Facts("", List.of(new Fact("", ""))), List.of()).sections());
  }

  /** The paper of an undertaking that was signed: its own words, whatever the wording became. */
  CaseFormModel paper(SignedUndertaking signed) {
    LocalDate day = LegalTime.dateOf(signed.signedAt());
    Facts person =
        new Facts(
            UndertakingTexts.get("paper.person"),
            Fact.present(
                new Fact(UndertakingTexts.get("paper.name"), signed.name()),
                new Fact(UndertakingTexts.get("paper.quality"), signed.quality()),
                new Fact(
                    UndertakingTexts.get("paper.ended"),
                    signed.endedOn() == null ? "" : FrenchText.longDate(signed.endedOn()))));
    CaseFormModel current =
        form(
            day,
            person,
            List.of(
                new Signatory(
                    signed.name(),
                    signed.quality(),
                    FrenchText.shortDate(day),
                    UndertakingTexts.get("paper.signed"))));
    List<DocumentSection> sections = new ArrayList<>();
    sections.add(new DocumentSection("", List.of(person)));
    sections.addAll(signed.text().sections());
    return new CaseFormModel(
        current.fileName(),
        current.title(),
        current.subject(),
        current.author(),
        current.demonstration(),
        current.header(),
        current.reference(),
        sections,
        current.placeAndDate(),
        current.signaturesCaption(),
        current.signatories(),
        current.notices(),
        current.copy());
  }

  private CaseFormModel form(LocalDate day, Facts person, List<Signatory> signatories) {
    PaperWordings.Pair words = wordings.inForceOn(Paper.UNDERTAKING, day);
    PaperWording wording =
        new PaperWording(
            Paper.UNDERTAKING,
            words.own(),
            words.common(),
            Map.of("copyNumber", ""),
            Set.of(),
            Map.of("PERSON", person));
    return PaperComposer.form(
        wording,
        new FormHead(
            UndertakingTexts.get("paper.author"),
            Boolean.getBoolean("mediane.demo") ? UndertakingTexts.get("paper.demonstration") : "",
            List.of(UndertakingTexts.get("paper.header")),
            "",
            "",
            signatories));
  }
}
