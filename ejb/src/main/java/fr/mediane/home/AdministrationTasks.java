package fr.mediane.home;

import fr.mediane.home.AdministrationFacts.State;
import fr.mediane.home.Task.Kind;
import fr.mediane.home.Task.Urgency;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the tasks of an administrator. */
final class AdministrationTasks {

  /** A journal not verified for so long is to be verified. */
  private static final Duration VERIFY_EVERY = Duration.ofDays(7);

  private AdministrationTasks() {}

  static List<Task> of(State state, boolean mailConfigured, Instant now) {
    List<Task> tasks = new ArrayList<>();
    if (state.stoppedImports() > 0) {
      tasks.add(
          task(
              Kind.IMPORT_STOPPED,
              Urgency.NOW,
              day(state.lastStoppedImport()),
              HomeTexts.get("import.title", state.stoppedImports()),
              HomeTexts.get("import.why")));
    }
    if (state.blockedAccounts() > 0) {
      tasks.add(
          task(
              Kind.ACCOUNT_BLOCKED,
              Urgency.NOW,
              null,
              HomeTexts.get("blocked.title", state.blockedAccounts()),
              HomeTexts.get("blocked.why")));
    }
    Instant verified = state.journalVerifiedAt();
    if (verified == null || verified.plus(VERIFY_EVERY).isBefore(now)) {
      tasks.add(
          task(
              Kind.JOURNAL_NOT_VERIFIED,
              verified == null ? Urgency.NOW : Urgency.SOON,
              day(verified),
              verified == null
                  ? HomeTexts.get("journal.never")
                  : HomeTexts.get("journal.old", FrenchText.longDate(day(verified))),
              HomeTexts.get("journal.why", state.journalLines(), VERIFY_EVERY.toDays())));
    }
    if (!mailConfigured) {
      tasks.add(
          task(
              Kind.MAIL_NOT_CONFIGURED,
              Urgency.SOON,
              null,
              HomeTexts.get("mail.title"),
              HomeTexts.get("mail.why")));
    }
    if (state.inventedAddresses() > 0) {
      tasks.add(
          task(
              Kind.ADDRESSES_INVENTED,
              Urgency.SOON,
              null,
              HomeTexts.get("addresses.title", state.inventedAddresses()),
              HomeTexts.get("addresses.why")));
    }
    if (state.inferredSettings() > 0) {
      tasks.add(
          task(
              Kind.SETTINGS_INFERRED,
              Urgency.LATER,
              null,
              HomeTexts.get("settings.title", state.inferredSettings()),
              HomeTexts.get("settings.why")));
    }
    tasks.sort(Task.BY_URGENCY);
    return tasks;
  }

  private static Task task(Kind kind, Urgency urgency, LocalDate since, String title, String why) {
    return new Task(kind, urgency, null, since, title, why, "", "", null);
  }

  private static LocalDate day(Instant moment) {
    return moment == null ? null : LegalTime.dateOf(moment);
  }
}
