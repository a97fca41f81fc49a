package fr.mediane.dossier.paper;

import fr.mediane.document.CaseFormModel;
import fr.mediane.document.LetterModel;
import java.util.stream.Stream;

/** Puts wording and head together into the model of a document. */
public final class PaperComposer {

  private PaperComposer() {}

  /**
   * Composes a letter.
   *
   * @param wording wording of a paper that is a letter, with its values
   * @param head sender, addressee, signatory
   * @return the complete content
   * @throws fr.mediane.door.Refusal in French when a section is missing or a value is not recorded
   */
  public static LetterModel letter(PaperWording wording, LetterHead head) {
    return new LetterModel(
        wording.paper().fileName(head.reference()),
        wording.text("TITLE"),
        wording.text("SUBJECT"),
        head.author(),
        head.demonstration(),
        head.sender(),
        head.addressee(),
        head.placeAndDate(),
        wording.commonSeries("REFERENCE_"),
        wording.commonText("SALUTATION"),
        wording.body(),
        wording.commonSeries("CLOSING_"),
        head.signatoryQuality(),
        head.signatoryName(),
        Stream.concat(wording.series("ENCLOSURE_").stream(), head.enclosures().stream()).toList(),
        wording.notices(),
        wording.copy(),
        head.reference());
  }

  /**
   * Composes a form.
   *
   * @param wording wording of a paper that is a form, with its values
   * @param head names of the mediation, signatories
   * @return the complete content
   * @throws fr.mediane.door.Refusal in French when a section is missing or a value is not recorded
   */
  public static CaseFormModel form(PaperWording wording, FormHead head) {
    return new CaseFormModel(
        wording.paper().fileName(head.reference()),
        wording.text("TITLE"),
        wording.text("SUBJECT"),
        head.author(),
        head.demonstration(),
        head.header(),
        head.reference(),
        wording.body(),
        head.placeAndDate(),
        head.signatories().isEmpty() ? "" : wording.text("SIGNATURES"),
        head.signatories(),
        wording.notices(),
        wording.copy());
  }
}
