package fr.mediane.home;

import fr.mediane.dossier.view.DossierList;
import fr.mediane.dossier.view.DossierRow;
import fr.mediane.home.Task.Kind;
import fr.mediane.home.Task.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the legal clocks that end soonest into tasks. */
final class DossierTasks {

  private static final int NOW_DAYS = 2;
  private static final int SOON_DAYS = 10;

  private DossierTasks() {}

  /**
   * One task for each dossier shown, and one for the others when there are more.
   *
   * @param list the dossiers whose clock ends soonest
   */
  static List<Task> of(DossierList list) {
    List<Task> tasks = new ArrayList<>();
    list.rows().stream().map(row -> task(row, list.today())).forEach(tasks::add);
    long others = list.total() - list.rows().size();
    if (others > 0) {
      tasks.add(
          new Task(
              Kind.DOSSIERS_MORE,
              Urgency.LATER,
              null,
              null,
              HomeTexts.get("dossiers.more.title", others),
              HomeTexts.get("dossiers.more.why"),
              "",
              "",
              null));
    }
    return tasks;
  }

  /** The undertaking to sign before any dossier opens (art. 12). */
  static Task undertaking() {
    return new Task(
        Kind.UNDERTAKING_TO_SIGN,
        Urgency.NOW,
        null,
        null,
        HomeTexts.get("undertaking.title"),
        HomeTexts.get("undertaking.why"),
        "",
        "",
        null);
  }

  private static Task task(DossierRow row, LocalDate today) {
    return new Task(
        Kind.DOSSIER_DUE,
        urgency(row, today),
        row.dueOn(),
        null,
        HomeTexts.get(
            row.isLapsed(today) ? "dossier.lapsed" : "dossier.title", row.number(), row.dueLabel()),
        HomeTexts.get("dossier.why", row.state().label(), row.establishment()),
        "",
        row.panelName(),
        row.number());
  }

  private static Urgency urgency(DossierRow row, LocalDate today) {
    if (row.isLate(today)) {
      return Urgency.LATE;
    }
    LocalDate due = row.dueOn();
    if (!due.isAfter(today.plusDays(NOW_DAYS))) {
      return Urgency.NOW;
    }
    return due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.LATER : Urgency.SOON;
  }
}
