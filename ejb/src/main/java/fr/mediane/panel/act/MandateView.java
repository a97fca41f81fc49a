package fr.mediane.panel.act;

import fr.mediane.panel.EndReason;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate as its page shows it.
 *
 * @param mandate the mandate
 * @param version its version, given back with a change
 * @param panelCode code of the instance
 * @param panelName name of the instance
 * @param actNumber the act that granted it, {@code null} when none is recorded
 * @param actSignedOn day of the signature of that act
 * @param countsAsRenewal {@code false} for a replacement that a person decided not to count
 * @param endReason why it ended early, {@code null} otherwise
 * @param note what the record keeps of the end; {@code null} for a reader who may not manage it
 * @param inForce whether it is in force today
 * @param replacedId the mandate whose rest of term it takes, {@code null} when none
 * @param replacedName name of the person replaced
 * @param supersededById the right entry, when this one was wrong
 * @param supersededOn day of the correction
 * @param supersededMotive why it was wrong; {@code null} for a reader who may not manage it
 * @param vicePresidencyId vice-presidency in force, {@code null} when none
 * @param vicePresidencyVersion its version
 * @param vicePresidentSince day of the election
 * @param manageable whether the reader may manage it
 * @param correctable whether the reader may correct it
 * @param extensionAllowed whether the setting allows extensions
 * @param others the other mandates of the person in this instance, corrected entries included,
 *     oldest first
 */
public record MandateView(
    MandateRow mandate,
    long version,
    String panelCode,
    String panelName,
    String actNumber,
    LocalDate actSignedOn,
    boolean countsAsRenewal,
    EndReason endReason,
    String note,
    boolean inForce,
    Long replacedId,
    String replacedName,
    Long supersededById,
    LocalDate supersededOn,
    String supersededMotive,
    Long vicePresidencyId,
    long vicePresidencyVersion,
    LocalDate vicePresidentSince,
    boolean manageable,
    boolean correctable,
    boolean extensionAllowed,
    List<MandateRow> others)
    implements Serializable {

  /** Copies the list. */
  public MandateView {
    others = List.copyOf(others);
  }

  /** Dates of the mandate as the page shows them: in words, blank when there is none. */
  private static String words(LocalDate date) {
    return date == null ? "" : FrenchText.longDate(date);
  }

  /** First day, in words. */
  public String startText() {
    return words(mandate.startsOn());
  }

  /** Last day granted by the act, in words. */
  public String endText() {
    return words(mandate.endsOn());
  }

  /** Last day when it ended early, in words; blank otherwise. */
  public String endedText() {
    return words(mandate.endedOn());
  }

  /** Day of the signature of the act, in words; blank without an act. */
  public String actText() {
    return words(actSignedOn);
  }

  /** Day of the correction, in words; blank for an entry that was not corrected. */
  public String supersededText() {
    return words(supersededOn);
  }

  /** Day of the election as vice-president, in words; blank for another member. */
  public String viceText() {
    return words(vicePresidentSince);
  }

  /** Why it ended early, in French; blank otherwise. */
  public String endReasonLabel() {
    return endReason == null ? "" : ActTexts.label(endReason);
  }

  /** Whether the entry still tells the truth: it was not corrected. */
  public boolean current() {
    return supersededById == null;
  }

  /** Whether the mandate may still be ended: no end has been recorded, or it is to come. */
  public boolean endable() {
    return current() && manageable && (mandate.endedOn() == null || inForce);
  }
}
