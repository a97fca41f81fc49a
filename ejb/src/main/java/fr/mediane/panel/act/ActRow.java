package fr.mediane.panel.act;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An act in the list.
 *
 * @param number its number
 * @param panelName name of the instance
 * @param signedOn day of the signature
 * @param effectiveOn first day of the mandates granted
 * @param signatoryQuality quality of the signatory
 * @param members how many mandates it grants
 */
public record ActRow(
    String number,
    String panelName,
    LocalDate signedOn,
    LocalDate effectiveOn,
    String signatoryQuality,
    long members)
    implements Serializable {

  /** Day of the signature, in figures. */
  public String signedText() {
    return FrenchText.shortDate(signedOn);
  }

  /** Day it takes effect, in figures. */
  public String effectiveText() {
    return FrenchText.shortDate(effectiveOn);
  }
}
