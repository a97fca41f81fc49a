package fr.mediane.vacation;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.time.LegalTime;
import fr.mediane.vacation.VacationSheet.Sheet;
import fr.mediane.vacation.VacationStatement.Line;
import fr.mediane.vacation.VacationStatement.Travel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the monthly statements of vacations: those of one's instance, one's own alone for a member,
 * all for the national mediator and for the ministers' office, which pays.
 */
@Stateless
@PermitAll
public class StatementReader {

  @Inject private ActorDirectory actors;
  @Inject private Panels panels;
  @Inject private VacationBooks books;
  @Inject private VacationHours hours;
  @Inject private VacationSheet sheet;
  @Inject private Clock clock;

  /**
   * The statements of a month, instance by instance.
   *
   * @param asked the month; the last one that is over when {@code null} or out of range
   */
  @Requires(Right.VACATION_READ)
  public VacationOverview overview(YearMonth asked) {
    Actor actor = actors.current();
    AccessScope scope = AccessScope.of(actor, Right.VACATION_READ);
    YearMonth present = present();
    YearMonth month = within(asked, present);
    Map<VacationClosing, List<VacationLine>> closed = books.inForce(month);
    return new VacationOverview(
        month,
        present,
        panels.all().stream()
            .filter(panel -> scope.allows(panel.getId(), panel.isMinisterial()))
            .map(panel -> row(panel, closed, own(actor)))
            .toList());
  }

  private static VacationOverview.Row row(
      Panel panel, Map<VacationClosing, List<VacationLine>> closed, Predicate<Long> mine) {
    Optional<VacationClosing> closing =
        closed.keySet().stream()
            .filter(each -> each.getPanelId().equals(panel.getId()))
            .findFirst();
    List<Line> lines =
        closing.map(closed::get).orElse(List.of()).stream()
            .filter(line -> mine.test(line.getPersonId()))
            .map(VacationLine::toView)
            .toList();
    return new VacationOverview.Row(
        panel.getCode(),
        panel.getName(),
        closing.map(VacationClosing::getNumber).orElse(0),
        lines.size(),
        lines.stream().mapToInt(line -> line.pay().remainingCents()).sum(),
        closing.map(VacationClosing::getPaidOn).orElse(null));
  }

  /**
   * The statement of an instance in a month; of a member, only his own line.
   *
   * @param code code of the instance; the reader's own when blank
   * @param asked the month; the last one that is over when {@code null} or out of range
   * @throws NotFoundRefusal out of the reader's scope
   */
  @Requires(Right.VACATION_READ)
  public VacationStatement statement(String code, YearMonth asked) {
    Actor actor = actors.current();
    Panel panel = panel(actor, code);
    YearMonth present = present();
    YearMonth month = within(asked, present);
    List<VacationClosing> closings = books.closings(panel.getId(), month);
    Optional<VacationClosing> inForce =
        closings.stream().filter(VacationClosing::isInForce).findFirst();
    List<TravelCost> travels = books.travels(panel.getId(), month);
    Predicate<Long> mine = own(actor);
    boolean manages =
        AccessScope.of(actor, Right.VACATION_MANAGE).allows(panel.getId(), panel.isMinisterial());
    Optional<Sheet> open =
        inForce.isPresent()
            ? Optional.empty()
            : Optional.of(sheet.of(panel, month, travels, books.paid(closings)));
    List<Worker> people = open.map(Sheet::people).orElseGet(() -> names(panel, month, travels));
    return new VacationStatement(
        panel.getCode(),
        panel.getName(),
        month,
        inForce.map(VacationClosing::toView).orElse(null),
        closings.stream().filter(each -> !each.isInForce()).map(VacationClosing::toView).toList(),
        open.map(found -> openLines(found, mine))
            .orElseGet(() -> closedLines(inForce.orElseThrow(), mine)),
        travels.stream()
            .filter(cost -> isMine(cost, actor))
            .map(cost -> travel(cost, people))
            .toList(),
        manages,
        present.isAfter(month),
        inForce.isPresent() && actor.holds(Right.VACATION_PAY),
        manages && inForce.isEmpty() ? byKey(people) : Map.of());
  }

  private List<Worker> names(Panel panel, YearMonth month, List<TravelCost> travels) {
    return travels.isEmpty() ? List.of() : hours.people(panel.getId(), month);
  }

  private static Map<String, String> byKey(List<Worker> people) {
    Map<String, String> names = new LinkedHashMap<>();
    people.forEach(who -> names.put(who.key(), who.name()));
    return names;
  }

  private List<Line> closedLines(VacationClosing closing, Predicate<Long> mine) {
    return books.lines(closing.getId()).stream()
        .filter(line -> mine.test(line.getPersonId()))
        .map(VacationLine::toView)
        .toList();
  }

  private static List<Line> openLines(Sheet open, Predicate<Long> mine) {
    return open.owed().stream()
        .filter(owed -> mine.test(owed.worker().personId()))
        .map(owed -> new Line(owed.worker().name(), owed.worker().capacity(), owed.pay()))
        .toList();
  }

  private static Travel travel(TravelCost cost, List<Worker> people) {
    return new Travel(
        cost.getId(),
        cost.getSpentOn(),
        people.stream().filter(cost::isOf).map(Worker::name).findFirst().orElse(""),
        cost.getLabel(),
        cost.getAmountCents());
  }

  /** A member reads his own lines alone (domain reference, 6.2). */
  private static Predicate<Long> own(Actor actor) {
    return person -> actor.role() != Role.MEMBER || Objects.equals(person, actor.personId());
  }

  private static boolean isMine(TravelCost cost, Actor actor) {
    return actor.role() != Role.MEMBER
        || cost.getPersonId() != null && cost.getPersonId().equals(actor.personId());
  }

  private Panel panel(Actor actor, String code) {
    Panel panel =
        (code == null || code.isBlank() ? panels.ledBy(actor) : panels.byCode(code.strip()))
            .orElseThrow(NotFoundRefusal::new);
    if (!AccessScope.of(actor, Right.VACATION_READ).allows(panel.getId(), panel.isMinisterial())) {
      throw new NotFoundRefusal();
    }
    return panel;
  }

  private YearMonth present() {
    LocalDate today = LegalTime.today(clock);
    return YearMonth.from(today);
  }

  private static YearMonth within(YearMonth asked, YearMonth present) {
    return asked == null || asked.isBefore(VacationDesk.FIRST_MONTH) || asked.isAfter(present)
        ? present.minusMonths(1)
        : asked;
  }
}
