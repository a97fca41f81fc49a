package fr.mediane.web.vacation;

import fr.mediane.web.page.Addresses;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Months in the addresses of the pages of vacations. */
final class VacationMonths {

  static final String LIST = "/app/vacations/liste.xhtml";
  static final String SHEET = "/app/vacations/etat.xhtml";

  private VacationMonths() {}

  /** The month typed; {@code null} when it is none. */
  static YearMonth of(String typed) {
    try {
      return typed == null ? null : YearMonth.parse(typed.strip());
    } catch (DateTimeParseException notTyped) {
      return null;
    }
  }

  /** Address of a page for a month; without instance when it is {@code null}. */
  static String href(String page, String panel, YearMonth month) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (panel != null) {
      parameters.put("instance", panel);
    }
    parameters.put("mois", month.toString());
    return Addresses.of(page, parameters);
  }
}
