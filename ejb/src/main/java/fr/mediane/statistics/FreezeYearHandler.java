package fr.mediane.statistics;

import fr.mediane.access.Role;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes a year, or closes it again with a motive. */
@ApplicationScoped
public class FreezeYearHandler implements CommandHandler<FreezeYear, Integer> {

  /** The scheme began on 31 August 2019. */
  private static final int FIRST_YEAR = 2019;

  private static final int LONGEST_MOTIVE = 1000;

  @Inject private YearFreezer freezer;
  @Inject private FigureBook book;
  @Inject private Panels panels;

  @Override
  public Integer handle(FreezeYear command, CommandContext context) {
    StatisticalScope scope = new StatisticalScope(command.scope());
    requireReach(scope, context);
    context.about(
        "FrozenYear",
        command.scope() + "-" + command.year(),
        command.scope() + " " + command.year());
    if (command.year() >= context.today().getYear() || command.year() < FIRST_YEAR) {
      throw new InvalidRefusal("year", StatisticsTexts.get("freeze.notOver"));
    }
    int last = book.last(scope.code(), command.year()).map(FrozenYear::getNumber).orElse(0);
    String motive = motive(command, last > 0);
    if (!command.understood()) {
      throw new InvalidRefusal("understood", StatisticsTexts.get("freeze.understood"));
    }
    if (last != command.known()) {
      throw new Refusal(StatisticsTexts.get("freeze.conflict", command.year() + "", last));
    }
    return (scope.isNetwork()
            ? freezer.network(command.year(), motive, context)
            : freezer.territory(scope.code(), command.year(), motive, context))
        .map(FrozenYear::getNumber)
        .orElseThrow(
            () ->
                new Refusal(
                    StatisticsTexts.get(
                        scope.isNetwork() ? "freeze.unchangedNetwork" : "freeze.unchanged")));
  }

  private void requireReach(StatisticalScope scope, CommandContext context) {
    if (scope.isNetwork()) {
      if (context.actor().role() != Role.NATIONAL_MEDIATOR) {
        throw new NotFoundRefusal();
      }
      return;
    }
    Panel panel =
        panels.all().stream()
            .filter(known -> known.getTerritory().getCode().equals(scope.code()))
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    context.requireScope(panel.getId(), panel.isMinisterial());
  }

  private static String motive(FreezeYear command, boolean again) {
    String motive = command.motive() == null ? "" : command.motive().strip();
    if (motive.length() > LONGEST_MOTIVE) {
      throw new InvalidRefusal("motive", StatisticsTexts.get("freeze.motiveLong"));
    }
    if (again && motive.isEmpty()) {
      throw new InvalidRefusal("motive", StatisticsTexts.get("freeze.motive"));
    }
    return motive.isEmpty() ? null : motive;
  }
}
