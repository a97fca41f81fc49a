package fr.mediane.vacation;

import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

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
   * @param people everybody to whom it may owe something
   */
  record Sheet(List<Owed> owed, List<Worker> people) {}

  /**
   * What an instance owes for a month that is not closed.
   *
   * @param paid what was already put to payment for it, under an earlier version
   */
  Sheet of(Panel panel, YearMonth month, List<TravelCost> travels, List<VacationLine> paid) {
    List<Worker> all = withThePaid(hours.sheet(panel.getId(), month), paid);
    List<Worker> workers =
        all.stream()
            .filter(
                worker ->
                    worker.minutes() > 0 && !isPaidByTheMonth(panel, worker)
                        || travels.stream().anyMatch(cost -> cost.isOf(worker))
                        || paid.stream().anyMatch(line -> line.isOf(worker)))
            .toList();
    List<VacationLine> elsewhere = books.paidElsewhere(panel.getId(), month, workers);
    VacationTerms inForce = terms.of(month);
    return new Sheet(
        workers.stream()
            .map(worker -> new Owed(worker, pay(panel, worker, inForce, elsewhere, travels, paid)))
            .toList(),
        all);
  }

  /**
   * Who was paid and would be owed nothing any more, keeps a line: something is to be recovered.
   */
  private static List<Worker> withThePaid(List<Worker> people, List<VacationLine> paid) {
    List<Worker> all = new ArrayList<>(people);
    paid.stream()
        .filter(line -> people.stream().noneMatch(line::isOf))
        .map(VacationLine::toWorker)
        .forEach(all::add);
    return all;
  }

  private static VacationPay pay(
      Panel panel,
      Worker worker,
      VacationTerms inForce,
      List<VacationLine> elsewhere,
      List<TravelCost> travels,
      List<VacationLine> paid) {
    // The national mediator is paid by the month: only travel costs are owed to him.
    int minutes = isPaidByTheMonth(panel, worker) ? 0 : worker.minutes();
    return new VacationPay(
        new VacationCount(minutes, inForce, worker.mediator()),
        elsewhere.stream()
            .filter(line -> line.isOf(worker))
            .mapToInt(VacationLine::paidUnits)
            .sum(),
        travels.stream()
            .filter(cost -> cost.isOf(worker))
            .mapToInt(TravelCost::getAmountCents)
            .sum(),
        paid.stream().filter(line -> line.isOf(worker)).mapToInt(VacationLine::totalCents).sum());
  }

  /** The national mediator has no vacation (arrêté of 28 August 2019). */
  private static boolean isPaidByTheMonth(Panel panel, Worker worker) {
    return panel.getKind() == PanelKind.NATIONAL && worker.presides();
  }
}
