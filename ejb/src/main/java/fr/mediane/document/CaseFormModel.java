package fr.mediane.document;

import fr.mediane.document.DocumentBlock.Notice;
import java.util.List;

/**
 * A form, an agreement, a record or a certificate of the mediation: a title, parts with headings,
 * and a table for signatures. Serves the referral, the papers of a session, the agreements to enter
 * and to settle, challenge, follow-up, undertakings, mandates and certificates.
 *
 * @param fileName see {@link DocumentModel#fileName()}; holds the number of the file, never a name
 * @param title title of the document
 * @param subject one sentence for the metadata of the file; no name
 * @param author body that issues the document, for the metadata of the file
 * @param demonstration label printed at the top when the data are invented; empty otherwise
 * @param header lines that name the mediation; the first is set in bold
 * @param reference number of the file, printed under the title and in the running header; empty for
 *     none
 * @param sections parts in order
 * @param placeAndDate « Fait à Dijon, le 2 mars 2026 »; empty when each person dates the signature
 * @param signaturesCaption caption of the table of signatures
 * @param signatories one row each; empty when nobody signs
 * @param notices framed notices printed at the end: limits of the intervention, personal data
 * @param copy « Exemplaire imprimé n° 2 » when printed copies are counted; empty otherwise
 */
public record CaseFormModel(
    String fileName,
    String title,
    String subject,
    String author,
    String demonstration,
    List<String> header,
    String reference,
    List<DocumentSection> sections,
    String placeAndDate,
    String signaturesCaption,
    List<Signatory> signatories,
    List<Notice> notices,
    String copy)
    implements DocumentModel {

  /** Copies the lists; a form has at least one part. */
  public CaseFormModel {
    header = List.copyOf(header);
    sections = List.copyOf(sections);
    signatories = List.copyOf(signatories);
    notices = List.copyOf(notices);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("A form has at least one part");
    }
  }

  /**
   * @return the reference and the number of the copy; empty for none
   */
  public String identification() {
    return DocumentModel.join(reference, copy);
  }

  @Override
  public String runningHeader() {
    return DocumentModel.join(reference, copy, demonstration);
  }

  /**
   * Someone who signs.
   *
   * @param name civility, first name, family name; empty for a line to be filled by hand
   * @param quality as what the person signs
   * @param date date of the signature as printed; empty to be filled by hand
   * @param mention what stands in the place of the signature, for example « Signé » or « Refus de
   *     signer »; empty to be signed by hand
   */
  public record Signatory(String name, String quality, String date, String mention) {

    /**
     * A signature that is awaited.
     *
     * @param name see {@link Signatory}
     * @param quality see {@link Signatory}
     * @return the row with date and signature left open
     */
    public static Signatory awaited(String name, String quality) {
      return new Signatory(name, quality, "", "");
    }
  }
}
