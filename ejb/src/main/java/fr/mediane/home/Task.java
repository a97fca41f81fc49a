package fr.mediane.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that awaits somebody.
 *
 * @param kind what it is, which decides where it leads
 * @param urgency how soon
 * @param due last useful day; {@code null} when no day bounds it
 * @param since first day it awaits; {@code null} when it says nothing
 * @param title what is to be done or known, in French
 * @param why the rule, the article or the motive, in French
 * @param panelCode code of the instance, empty when it concerns none
 * @param panelName name of the territory, empty when it concerns none
 * @param subject number of the proposal or of the dossier, identity of the call, of the mandate or
 *     of the work; {@code null} when there is none
 */
public record Task(
    Kind kind,
    Urgency urgency,
    LocalDate due,
    LocalDate since,
    String title,
    String why,
    String panelCode,
    String panelName,
    String subject)
    implements Serializable {

  /** What a task is about. */
  public enum Kind {
    UNDERTAKING_TO_SIGN,
    BREACH,
    VACANCY,
    PROPOSAL_RETURNED,
    PROPOSAL_DRAFT,
    PROPOSAL_TO_PREPARE,
    PROPOSAL_TO_SIGN,
    PROPOSAL_ELSEWHERE,
    TERM_END,
    CALL_CLOSING,
    OWN_TERM,
    DOSSIER_DUE,
    DOSSIERS_MORE,
    WORK_RUNNING,
    WORK_READY,
    WORK_STOPPED,
    IMPORT_STOPPED,
    ACCOUNT_BLOCKED,
    JOURNAL_NOT_VERIFIED,
    MAIL_NOT_CONFIGURED,
    ADDRESSES_INVENTED,
    SETTINGS_INFERRED
  }

  /** How soon something is to be done, the soonest first. */
  public enum Urgency {
    /** The last useful day is past. */
    LATE,
    /** Within the tightest notice, or without a day but not to be left. */
    NOW,
    /** Within the second notice. */
    SOON,
    /** Later. */
    LATER;

    /** French name shown to people. */
    public String label() {
      return HomeTexts.get("Urgency." + name());
    }
  }

  /**
   * The soonest first; at equal urgency, what is to be done as soon as possible comes before what a
   * day bounds.
   */
  static final Comparator<Task> BY_URGENCY =
      Comparator.comparing(Task::urgency)
          .thenComparing(Task::due, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Task::kind)
          .thenComparing(Task::panelName)
          .thenComparing(Task::title);
}
