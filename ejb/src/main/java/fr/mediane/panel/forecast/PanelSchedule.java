package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goes through the coming months of one instance, from one end of mandate to the next. Whoever may
 * be renewed is; otherwise somebody of the sex that the parity asks for is to be recruited the same
 * day. {@link LeastRecruitments} tells whether fewer recruitments could do.
 */
final class PanelSchedule {

  /** Length of a mandate that is shortened so that the ends are spread. */
  private static final int SHORT_MONTHS = 24;

  private final int rank;
  private final Composition frame;
  private final Horizon horizon;
  private final MemberRules rules;
  private final Succession succession;
  private final Map<Integer, Seat> seats = new TreeMap<>();
  private final List<PanelPlan.Stay> stays = new ArrayList<>();
  private final List<PanelPlan.Ending> endings = new ArrayList<>();
  private final List<PanelPlan.Step> steps = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();

  PanelSchedule(int rank, PanelState state, Horizon horizon, MemberRules rules) {
    this.rank = rank;
    this.frame = state.inForce();
    this.horizon = horizon;
    this.rules = rules;
    this.succession = new Succession(frame, horizon);
    frame.seats().forEach(seat -> seats.put(seat.number(), seat));
  }

  /** A seat to give on a day, as it is being decided. */
  private record Due(Seat seat, String why, Sex sex) {
    boolean renewal() {
      return why.isEmpty() && !seat.isVacant();
    }
  }

  void run() {
    for (Seat seat : seats.values()) {
      LocalDate until = succession.dueOn(seat).minusDays(1);
      if (!seat.isVacant() && !until.isBefore(horizon.first())) {
        stays.add(new PanelPlan.Stay(seat.number(), seat.holder().displayName(), until));
      }
    }
    Optional<LocalDate> day = nextDay();
    while (day.isPresent() && !day.get().isAfter(horizon.last())) {
      act(day.get());
      day = nextDay();
    }
  }

  private Optional<LocalDate> nextDay() {
    return seats.values().stream().map(succession::dueOn).min(LocalDate::compareTo);
  }

  private void act(LocalDate on) {
    List<Due> due = new ArrayList<>();
    Map<Sex, Integer> room = room(on);
    for (Seat seat : seats.values()) {
      if (succession.dueOn(seat).equals(on)) {
        due.add(due(seat, on, room));
      }
    }
    due = withSexes(due, room);
    Seating best = seat(due, on, 0);
    for (int shortened = 1; shortened < due.size() && best.lacking() > 0; shortened++) {
      Seating other = seat(due, on, shortened);
      if (other.lacking() < best.lacking()) {
        best = other;
      }
    }
    for (int i = 0; i < due.size(); i++) {
      keep(due.get(i), best.seats().get(i), on);
    }
  }

  /** How many more of each sex the parity asks for, besides those who stay. */
  private Map<Sex, Integer> room(LocalDate on) {
    int half = frame.calendar().inForceOn(on).panelSize(frame.kind()) / 2;
    Map<Sex, Integer> room = new EnumMap<>(Sex.class);
    for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
      long staying =
          seats.values().stream()
              .filter(seat -> !succession.dueOn(seat).equals(on))
              .filter(seat -> seat.holder().profile().sex() == sex)
              .count();
      room.put(sex, (int) Math.max(0, half - staying));
    }
    return room;
  }

  /** Whether the holder may be renewed, as the rules and the parity say; takes its room. */
  private Due due(Seat seat, LocalDate on, Map<Sex, Integer> room) {
    if (seat.isVacant()) {
      return new Due(seat, ForecastTexts.get("why.vacant"), null);
    }
    SeatHolder holder = seat.holder();
    Sex sex = holder.profile().sex();
    String why =
        rules
            .against(
                frame, on, seat.zone(), succession.renewed(holder, on, succession.fullTerm(on)))
            .orElse("");
    endings.add(
        new PanelPlan.Ending(
            holder.tenure().plannedEnd(), seat.number(), holder.displayName(), why.isEmpty(), why));
    if (why.isEmpty() && room.getOrDefault(sex, 0) == 0) {
      why = ForecastTexts.get("why.parity");
    }
    if (why.isEmpty()) {
      room.merge(sex, -1, Integer::sum);
    }
    return new Due(seat, why, sex);
  }

  /** The sex of each recruit: that of who leaves when the parity still asks for it. */
  private static List<Due> withSexes(List<Due> due, Map<Sex, Integer> room) {
    List<Due> decided = new ArrayList<>();
    for (Due one : due) {
      if (one.renewal()) {
        decided.add(one);
        continue;
      }
      Sex wished = one.sex() == null || one.sex() == Sex.UNKNOWN ? Sex.FEMALE : one.sex();
      Sex other = wished == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
      Sex sex = room.get(wished) > 0 || room.get(other) == 0 ? wished : other;
      room.merge(sex, -1, Integer::sum);
      decided.add(new Due(one.seat(), one.why(), sex));
    }
    return decided;
  }

  /** Seats given on a day, and by how much the ends are too many together. */
  private record Seating(List<Seat> seats, int lacking) {}

  private Seating seat(List<Due> due, LocalDate on, int shortened) {
    List<Seat> given = new ArrayList<>();
    int left = shortened;
    for (Due one : due) {
      LocalDate end = succession.fullTerm(on);
      LocalDate shorter = RegulationTerms.lastDay(on, SHORT_MONTHS);
      if (left > 0 && shorter.isBefore(end) && mayFollow(one, on, shorter)) {
        end = shorter;
        left--;
      }
      given.add(one.seat().with(holder(one, on, end)));
    }
    Map<Integer, Seat> after = new TreeMap<>(seats);
    given.forEach(seat -> after.put(seat.number(), seat));
    Composition composition = MemberRules.composition(frame, on, List.copyOf(after.values()));
    return new Seating(
        given,
        horizon
            .rules()
            .rule("staggering")
            .map(rule -> rule.judge(composition))
            .map(Verdict::shortfall)
            .orElse(0));
  }

  /** A shorter mandate must not cost a recruitment: its holder may be renewed after it. */
  private boolean mayFollow(Due due, LocalDate on, LocalDate end) {
    return rules
        .against(
            frame,
            end.plusDays(1),
            due.seat().zone(),
            succession.renewed(
                holder(due, on, end), end.plusDays(1), succession.fullTerm(end.plusDays(1))))
        .isEmpty();
  }

  private SeatHolder holder(Due due, LocalDate on, LocalDate end) {
    if (due.renewal()) {
      return succession.renewed(due.seat().holder(), on, end);
    }
    MemberProfile left = due.seat().isVacant() ? null : due.seat().holder().profile();
    MemberProfile.Builder recruit =
        MemberProfile.of(
            Slot.recruitKey(frame.panel().code(), due.seat().number(), on),
            ForecastTexts.get("recruit"),
            due.sex());
    if (left != null) {
      recruit
          .profession(left.profession())
          .sector(left.sector())
          .departement(left.departement())
          .formerRegion(left.formerRegion());
    }
    return new SeatHolder(recruit.build(), Tenure.first(on, end));
  }

  private void keep(Due due, Seat given, LocalDate on) {
    SeatHolder holder = given.holder();
    boolean renewal = holder.tenure().nature() == MandateNature.RENEWAL;
    PanelPlan.Step step =
        new PanelPlan.Step(
            on,
            horizon.prepareBy(on, renewal),
            given.number(),
            renewal,
            holder.personKey(),
            holder.displayName(),
            holder.profile().sex(),
            given.zone(),
            holder.tenure().plannedEnd(),
            due.why());
    if (!renewal) {
      slots.add(new Slot(rank, step, due.seat().isVacant() ? null : due.seat().holder().profile()));
    }
    steps.add(step);
    seats.put(given.number(), given);
  }

  List<PanelPlan.Stay> stays() {
    return stays;
  }

  List<PanelPlan.Ending> endings() {
    return endings;
  }

  List<PanelPlan.Step> steps() {
    return steps;
  }

  List<Slot> slots() {
    return slots;
  }
}
