package fr.mediane.demo;

import fr.mediane.panel.Panel;
import fr.mediane.panel.pool.AddTraining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The trainings of the members of the demonstration, each June: who sits for the first time follows
 * the initial one, a third of the others a day of exchanges.
 */
@ApplicationScoped
public class DemoTrainings {

  private static final int YEARS = 5;
  private static final int SESSION_DAY = 15;
  private static final int ONE_IN = 3;
  private static final String BODY = "Organisme de formation fictif";

  @Inject private DemoDesk desk;
  @Inject private DemoHistory history;

  /** Records those of an instance over the last years, until today. */
  void play(Panel panel, LocalDate today) {
    Map<Long, Long> candidacies = desk.candidacies(panel);
    Set<Long> trained = new HashSet<>();
    for (int year = today.getYear() - YEARS; year <= today.getYear(); year++) {
      LocalDate day = LocalDate.of(year, Month.JUNE, SESSION_DAY);
      if (day.isAfter(today)) {
        return;
      }
      for (DemoDesk.Sitting member : desk.sitting(panel, day)) {
        Long candidacy = candidacies.get(member.personId());
        if (candidacy == null) {
          continue;
        }
        if (trained.add(member.personId())) {
          follow(panel, candidacy, "Formation initiale des membres d’instance", day, 40);
        } else if ((member.seat() + year) % ONE_IN == 0) {
          follow(panel, candidacy, "Journée d’échanges de pratiques", day, 7);
        }
      }
    }
  }

  private void follow(Panel panel, Long candidacy, String title, LocalDate day, int hours) {
    history.as(
        DemoActors.officeOf(panel), day, new AddTraining(candidacy, title, BODY, day, hours));
  }
}
