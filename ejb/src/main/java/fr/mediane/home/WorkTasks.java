package fr.mediane.home;

import fr.mediane.home.Task.Kind;
import fr.mediane.home.Task.Urgency;
import fr.mediane.work.WorkRow;
import fr.mediane.work.WorkState;
import java.util.List;

/** Tells the owner of a long work how far it is, and that it is ready. */
final class WorkTasks {

  private WorkTasks() {}

  static List<Task> of(List<WorkRow> told) {
    return told.stream().map(WorkTasks::task).toList();
  }

  private static Task task(WorkRow work) {
    return switch (work.state()) {
      case WAITING, RUNNING ->
          task(
              work,
              Kind.WORK_RUNNING,
              Urgency.LATER,
              HomeTexts.get("work.running", work.title()),
              work.state() == WorkState.WAITING
                  ? HomeTexts.get("work.waitingWhy")
                  : HomeTexts.get("work.runningWhy", work.percent()));
      case DONE ->
          task(
              work,
              Kind.WORK_READY,
              Urgency.SOON,
              HomeTexts.get("work.ready", work.title()),
              HomeTexts.get("work.readyWhy"));
      case CANCELLED, FAILED, INTERRUPTED ->
          task(
              work,
              Kind.WORK_STOPPED,
              Urgency.SOON,
              HomeTexts.get("work.stopped", work.title()),
              work.message());
    };
  }

  private static Task task(WorkRow work, Kind kind, Urgency urgency, String title, String why) {
    return new Task(kind, urgency, null, null, title, why, "", "", work.id().toString());
  }
}
