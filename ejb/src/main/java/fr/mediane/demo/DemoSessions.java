package fr.mediane.demo;

import fr.mediane.dossier.session.HoldSession;
import fr.mediane.dossier.session.Opinion;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.slot.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The sessions of the instances, on the second Tuesday of each month from the day the application
 * took them over: each dossier waits for the first one a week away. Those to come have an agenda.
 */
final class DemoSessions {

  private static final int MINUTES = 180;
  private static final int NOTICE_DAYS = 7;

  /** Members who come at most: as a rule a quorum without those who have a tie with a dossier. */
  private static final int PRESENT = 9;

  private final DemoTimetable timetable;
  private final DemoStage stage;
  private final DemoFiles files;
  private final BiFunction<String, LocalDate, List<Long>> sitting;
  private final LocalDate since;
  private final Map<String, Session> sessions = new HashMap<>();

  /** A session whose number is known once it is planned. */
  private static final class Session {
    private final Map<String, HoldSession.Saying> sayings = new HashMap<>();
    private String number;
  }

  /**
   * @param sitting the members of an instance on a day
   * @param since first day of the sessions kept in the application
   */
  DemoSessions(
      DemoTimetable timetable,
      DemoStage stage,
      DemoFiles files,
      BiFunction<String, LocalDate, List<Long>> sitting,
      LocalDate since) {
    this.timetable = timetable;
    this.stage = stage;
    this.files = files;
    this.sitting = sitting;
    this.since = since;
  }

  /**
   * Puts a dossier on the agenda of the next session of its instance.
   *
   * @param admissibleOn day from which it may be examined
   * @param opinion what the instance will say of it
   * @return the day of the session; empty before the application kept them
   */
  Optional<LocalDate> examine(DemoDossier file, LocalDate admissibleOn, Opinion opinion) {
    LocalDate day = nextAfter(admissibleOn.plusDays(NOTICE_DAYS));
    if (day.isBefore(since)) {
      return Optional.empty();
    }
    String panel = file.panelCode();
    timetable.add(
        admissibleOn,
        on -> {
          Session session = sessions.computeIfAbsent(panel + day, unknown -> plan(panel, day, on));
          stage.act(stage.office(panel), on, new PutOnAgenda(session.number, file.number()));
          session.sayings.put(file.number(), new HoldSession.Saying(opinion, null));
        });
    return Optional.of(day);
  }

  private Session plan(String panel, LocalDate day, LocalDate on) {
    Session session = new Session();
    session.number =
        stage.act(
            stage.office(panel),
            on,
            new PlanSession(
                new Slot(day, LocalTime.of(14, 0), MINUTES, false, "Salle de démonstration")));
    timetable.add(day, held -> hold(panel, session, held));
    return session;
  }

  private void hold(String panel, Session session, LocalDate on) {
    List<Long> members = sitting.apply(panel, on);
    Set<Long> came = members.stream().limit(PRESENT).collect(Collectors.toSet());
    session.sayings.keySet().retainAll(files.quorate(session.number, came, members.size()));
    Set<String> present = new HashSet<>(Set.of("p"));
    came.forEach(member -> present.add(member.toString()));
    stage.act(
        stage.office(panel),
        on,
        new HoldSession(
            session.number,
            files.sessionVersionOf(session.number),
            present,
            MINUTES,
            session.sayings));
  }

  private static LocalDate nextAfter(LocalDate day) {
    LocalDate found = day.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    return found.isBefore(day)
        ? day.plusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY))
        : found;
  }
}
