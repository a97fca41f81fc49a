package fr.mediane.panel.study;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A study as its page shows it.
 *
 * @param id identity
 * @param version to give back with every change
 * @param inputs what is asked
 * @param panelId the instance
 * @param panelCode its code
 * @param panelName its name
 * @param proposalNumber the draft for which it is made, or {@code null}
 * @param proposalVersion version of that draft, as read
 * @param proposalEditable whether that draft may still change
 * @param women people of the pool and members counted as women
 * @param men people of the pool and members counted as men
 * @param others people whose civility is not recorded
 * @param members the sitting members
 * @param fixed people fixed in or out, members left aside
 * @param matches people whose name was looked for
 * @param vanished people fixed in who are no longer in the pool
 * @param leaving members whom the composition found leaves out
 * @param outcome how the last search ended, or {@code null}
 * @param found what it found, or {@code null}
 * @param foundAt when, or {@code null}
 * @param digest digest of what it looked at, or {@code null}
 * @param stale whether what it looked at changed since
 */
public record StudyView(
    Long id,
    long version,
    StudyInputs inputs,
    Long panelId,
    String panelCode,
    String panelName,
    String proposalNumber,
    long proposalVersion,
    boolean proposalEditable,
    int women,
    int men,
    int others,
    List<PersonLine> members,
    List<PersonLine> fixed,
    List<PersonLine> matches,
    int vanished,
    List<String> leaving,
    StudyOutcome outcome,
    Found found,
    Instant foundAt,
    String digest,
    boolean stale)
    implements Serializable {

  private static final int SHORT_DIGEST = 12;

  /** Copies the lists. */
  public StudyView {
    members = List.copyOf(members);
    fixed = List.copyOf(fixed);
    matches = List.copyOf(matches);
    leaving = List.copyOf(leaving);
  }

  /** Day of effect in words. */
  public String effectiveText() {
    return FrenchText.longDate(inputs.effectiveOn());
  }

  /** Whether something is supposed: what is found could not be proposed. */
  public boolean isHypothetical() {
    return !inputs.hypotheses().isEmpty();
  }

  /** Whether a lawful composition was found. */
  public boolean isComposed() {
    return found != null && !found.seats().isEmpty();
  }

  /** Whether what was found may enter a draft: real, and up to date. */
  public boolean isProposable() {
    return isComposed() && !isHypothetical() && !stale;
  }

  /** The beginning of the digest, enough to compare two prints. */
  public String shortDigest() {
    return digest == null || digest.length() < SHORT_DIGEST
        ? ""
        : digest.substring(0, SHORT_DIGEST);
  }
}
