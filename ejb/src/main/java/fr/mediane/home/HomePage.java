package fr.mediane.home;

import fr.mediane.panel.view.PanelSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person sees after signing in.
 *
 * @param today the day of the reading
 * @param tasks what awaits the person, the most urgent first
 * @param watched what awaits somebody else and that the person follows, the most urgent first
 * @param firstSteps what a new installation asks of its administrator, empty once all is done
 * @param panels the instances the person answers for: one for a territorial role, all for a role of
 *     the network
 */
public record HomePage(
    LocalDate today,
    List<FirstStep> firstSteps,
    List<Task> tasks,
    List<Task> watched,
    List<PanelSummary> panels) {

  /** Copies the lists. */
  public HomePage {
    firstSteps = List.copyOf(firstSteps);
    tasks = List.copyOf(tasks);
    watched = List.copyOf(watched);
    panels = List.copyOf(panels);
  }

  /** The same page with more tasks, in the order of their urgency. */
  HomePage with(List<Task> others) {
    List<Task> all = new ArrayList<>(tasks);
    all.addAll(others);
    all.sort(Task.BY_URGENCY);
    return new HomePage(today, firstSteps, all, watched, panels);
  }
}
