package fr.mediane.web.panelsession;

import fr.mediane.dossier.session.SessionList;
import fr.mediane.dossier.session.SessionReader;
import fr.mediane.dossier.session.SessionState;
import fr.mediane.text.FrenchText;
import fr.mediane.vacation.VacationMonth;
import fr.mediane.vacation.VacationReader;
import fr.mediane.web.page.Addresses;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sessions of an instance and the vacations of a month. */
@Named("sessionList")
@RequestScoped
public class SessionListBean {

  private static final int SIZE = 20;
  private static final YearMonth FIRST_MONTH = YearMonth.of(2019, 8);

  @Inject private SessionReader reader;
  @Inject private VacationReader vacations;

  private String asked;
  private String monthText;
  private int page;
  private SessionList list;
  private VacationMonth month;

  /** Reads the page once the address is known. */
  public void load() {
    page = (int) Math.min(1_000_000, Parameters.number(asked, 1));
    list = reader.list((page - 1) * SIZE, SIZE);
    month = vacations.of(monthWanted());
  }

  private YearMonth monthWanted() {
    YearMonth present = YearMonth.from(list.today());
    try {
      YearMonth wanted = YearMonth.parse(monthText == null ? "" : monthText.strip());
      return wanted.isBefore(FIRST_MONTH) || wanted.isAfter(present) ? present : wanted;
    } catch (DateTimeParseException notTyped) {
      return present;
    }
  }

  /** The month of the vacations, in words, after « de ». */
  public String getOfMonth() {
    return FrenchText.ofMonth(month.month().atDay(1));
  }

  /** Address of the month before; empty before the first one. */
  public String getPreviousMonth() {
    return month.month().isAfter(FIRST_MONTH) ? monthHref(month.month().minusMonths(1)) : "";
  }

  /** Address of the month after; empty for a month to come. */
  public String getNextMonth() {
    return month.month().isBefore(YearMonth.from(list.today()))
        ? monthHref(month.month().plusMonths(1))
        : "";
  }

  private String monthHref(YearMonth wanted) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("mois", wanted.toString());
    return Addresses.of(SessionPages.LIST, parameters) + "#vacations-title";
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("mois", monthText);
    return new Pagination(page, SIZE, list.total(), SessionPages.LIST, filters);
  }

  /** Tone of the badge of a state. */
  public String tone(SessionState state) {
    return SessionPages.tone(state);
  }

  public SessionList getList() {
    return list;
  }

  public VacationMonth getMonth() {
    return month;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getMonthText() {
    return monthText;
  }

  public void setMonthText(String monthText) {
    this.monthText = monthText;
  }
}
