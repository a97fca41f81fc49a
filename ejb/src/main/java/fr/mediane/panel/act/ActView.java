package fr.mediane.panel.act;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An act as its page shows it.
 *
 * @param number its number
 * @param title its title
 * @param panelCode code of the instance
 * @param panelName name of the instance
 * @param proposalNumber number of the proposal; {@code null} for a past act taken over, or for a
 *     reader who may not read proposals
 * @param signedOn day of the signature
 * @param effectiveOn first day of the mandates granted
 * @param place where it was signed
 * @param signatoryName name of the signatory
 * @param signatoryQuality quality of the signatory
 * @param text the text as signed, in plain lines
 * @param members the mandates granted, in the order of the seats
 */
public record ActView(
    String number,
    String title,
    String panelCode,
    String panelName,
    String proposalNumber,
    LocalDate signedOn,
    LocalDate effectiveOn,
    String place,
    String signatoryName,
    String signatoryQuality,
    String text,
    List<MandateRow> members)
    implements Serializable {

  /** Copies the list. */
  public ActView {
    members = List.copyOf(members);
  }

  /** Day of the signature, in words. */
  public String signedText() {
    return FrenchText.longDate(signedOn);
  }

  /** Day it takes effect, in words. */
  public String effectiveText() {
    return FrenchText.longDate(effectiveOn);
  }
}
