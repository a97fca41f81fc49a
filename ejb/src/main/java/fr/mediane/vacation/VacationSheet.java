package fr.mediane.vacation;

import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes up an open month: who worked, who travelled, what the cap leaves. */
@ApplicationScoped
class VacationSheet {

  @Inject private VacationHours hours;
  @Inject private VacationBooks books;
  @Inject private VacationBook terms;

  /** Somebody and what he is owed. */
  record Owed(Worker worker, VacationPay pay) {}

  /**
   * An open month.
   *
   * @param owed what the instance owes, by person, in the order of the names
   * @param people everybody to whom it may owe something: name by key
   */
  record Sheet(List<Owed> owed, Map<String, String> people) {}

  /** What an instance owes for a month that is not closed. */
  Sheet of(Panel panel, YearMonth month, List<TravelCost> travels) {
    Map<String, Integer> travelled =
        travels.stream()
            .collect(
                Collectors.groupingBy(
                    TravelCost::key, Collectors.summingInt(TravelCost::getAmountCents)));
    List<Worker> all = hours.sheet(panel.getId(), month);
    List<Worker> workers =
        all.stream()
            .filter(
                worker ->
                    worker.minutes() > 0 && !isPaidByTheMonth(panel, worker)
                        || travelled.containsKey(worker.key()))
            .toList();
    Map<Long, Integer> elsewhere =
        books.paidElsewhere(
            panel.getId(),
            month,
            workers.stream().map(Worker::personId).filter(Objects::nonNull).toList());
    VacationTerms inForce = terms.of(month);
    Map<String, String> people = new LinkedHashMap<>();
    all.forEach(worker -> people.put(worker.key(), worker.name()));
    return new Sheet(
        workers.stream()
            .map(worker -> new Owed(worker, pay(panel, worker, inForce, elsewhere, travelled)))
            .toList(),
        people);
  }

  private static VacationPay pay(
      Panel panel,
      Worker worker,
      VacationTerms inForce,
      Map<Long, Integer> elsewhere,
      Map<String, Integer> travelled) {
    // The national mediator is paid by the month: only travel costs are owed to him.
    int minutes = isPaidByTheMonth(panel, worker) ? 0 : worker.minutes();
    return new VacationPay(
        new VacationCount(minutes, inForce, worker.mediator()),
        worker.personId() == null ? 0 : elsewhere.getOrDefault(worker.personId(), 0),
        travelled.getOrDefault(worker.key(), 0));
  }

  /** The national mediator has no vacation (arrêté of 28 August 2019). */
  private static boolean isPaidByTheMonth(Panel panel, Worker worker) {
    return panel.getKind() == PanelKind.NATIONAL && worker.presides();
  }
}
