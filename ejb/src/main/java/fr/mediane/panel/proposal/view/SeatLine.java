package fr.mediane.panel.proposal.view;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A seat of a proposal.
 *
 * @param number from 1
 * @param zone zone of Outre-mer in words, empty elsewhere
 * @param personId who is to sit, {@code null} when the seat stays vacant
 * @param name civility and names
 * @param detail category of profession and establishment
 * @param nature what the act does
 * @param start first day of the mandate
 * @param end last day, included
 * @param countsAsRenewal whether the mandate counts when renewals are counted
 * @param replacedName who held the mandate taken over, or {@code null}
 * @param natures what the act could do; more than one leaves a choice
 * @param troubled whether a hard rule that is not kept names this seat
 * @param sittingName who sits there at present, when it is somebody else; or {@code null}
 */
public record SeatLine(
    int number,
    String zone,
    Long personId,
    String name,
    String detail,
    MandateNature nature,
    LocalDate start,
    LocalDate end,
    boolean countsAsRenewal,
    String replacedName,
    List<MandateNature> natures,
    boolean troubled,
    String sittingName)
    implements Serializable {

  /** First and last day of the mandate in words; empty on a vacant seat. */
  public String period() {
    return start == null || end == null
        ? ""
        : ProposalLabels.get("period", FrenchText.shortDate(start), FrenchText.shortDate(end));
  }

  /** Whether nobody is to sit. */
  public boolean vacant() {
    return personId == null;
  }

  /** Whether the act grants the rest of somebody's term. */
  public boolean replacement() {
    return nature == MandateNature.REPLACEMENT;
  }

  /** Whether the person enters the instance. */
  public boolean entering() {
    return nature == MandateNature.NEW || nature == MandateNature.REPLACEMENT;
  }
}
