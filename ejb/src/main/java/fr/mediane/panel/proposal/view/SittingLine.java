package fr.mediane.panel.proposal.view;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sitting member, and what becomes of him or her in the draft.
 *
 * @param personId the person
 * @param name civility and names
 * @param detail category of profession and establishment
 * @param seat seat held at present
 * @param end last day of the present mandate, included
 * @param extended whether the member stays after that day until replaced
 * @param placed seat in the draft, or {@code null} when the draft leaves the member out
 */
public record SittingLine(
    Long personId,
    String name,
    String detail,
    int seat,
    LocalDate end,
    boolean extended,
    Integer placed)
    implements Serializable {

  /** Last day of the present mandate, in words. */
  public String endText() {
    return ProposalLabels.get(
        extended ? "sitting.extended" : "sitting.end", FrenchText.shortDate(end));
  }
}
