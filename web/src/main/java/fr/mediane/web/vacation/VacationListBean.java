package fr.mediane.web.vacation;

import fr.mediane.text.FrenchText;
import fr.mediane.vacation.Euros;
import fr.mediane.vacation.StatementReader;
import fr.mediane.vacation.VacationOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** The statements of a month, instance by instance. */
@Named("vacationList")
@RequestScoped
public class VacationListBean {

  private static final YearMonth FIRST = YearMonth.of(2019, 8);

  @Inject private StatementReader reader;

  private String month;
  private VacationOverview overview;

  /** Reads the month asked for. */
  public void load() {
    overview = reader.overview(VacationMonths.of(month));
  }

  /** The month in words, after « de ». */
  public String getOfMonth() {
    return FrenchText.ofMonth(overview.month().atDay(1));
  }

  /** Address of the statement of an instance. */
  public String sheet(VacationOverview.Row row) {
    return VacationMonths.href(VacationMonths.SHEET, row.code(), overview.month());
  }

  /** Address of the month before; empty before the first. */
  public String getPrevious() {
    return overview.month().isAfter(FIRST)
        ? VacationMonths.href(VacationMonths.LIST, null, overview.month().minusMonths(1))
        : "";
  }

  /** Address of the month after; empty after the present one. */
  public String getNext() {
    return overview.month().isBefore(overview.present())
        ? VacationMonths.href(VacationMonths.LIST, null, overview.month().plusMonths(1))
        : "";
  }

  /** An amount as it is read. */
  public String euros(int cents) {
    return Euros.text(cents);
  }

  public VacationOverview getOverview() {
    return overview;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }
}
