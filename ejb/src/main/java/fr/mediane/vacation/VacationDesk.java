package fr.mediane.vacation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;

/**
 * What every act on the vacations of a month begins with: the instance, in scope, and the month.
 */
@ApplicationScoped
class VacationDesk {

  static final YearMonth FIRST_MONTH = YearMonth.of(2019, 8);

  @Inject private Panels panels;
  @Inject private VacationBooks books;

  /** The instance of an act, which the journal names with the month. */
  Panel panel(String code, YearMonth month, CommandContext context) {
    Panel panel = panels.byCode(code).orElseThrow(NotFoundRefusal::new);
    context.requireScope(panel.getId(), panel.isMinisterial());
    if (month == null
        || month.isBefore(FIRST_MONTH)
        || month.isAfter(YearMonth.from(context.today()))) {
      throw new NotFoundRefusal();
    }
    context.about("Panel", panel.getId(), panel.getName() + " " + month);
    return panel;
  }

  /** Refuses to change a closed month. */
  void requireOpen(Panel panel, YearMonth month) {
    if (books.inForce(panel.getId(), month).isPresent()) {
      throw new Refusal(VacationTexts.get("closed", ofName(month)));
    }
  }

  /** The closing in force of a month, which must be closed. */
  VacationClosing closed(Panel panel, YearMonth month) {
    return books
        .inForce(panel.getId(), month)
        .orElseThrow(() -> new Refusal(VacationTexts.get("open", ofName(month))));
  }

  /** A month in words: « novembre 2026 ». */
  static String name(YearMonth month) {
    return FrenchText.monthAndYear(month.atDay(1));
  }

  /** A month in words after « de »: « d’octobre 2026 ». */
  static String ofName(YearMonth month) {
    return FrenchText.ofMonth(month.atDay(1));
  }
}
