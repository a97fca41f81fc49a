package fr.mediane.agenda;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The working days of a French département: from Monday to Friday, without the public holidays that
 * the library <em>Jollyday</em> knows there.
 *
 * <p>Alsace and Moselle have Good Friday and 26 December besides (Good Friday only in some of their
 * communes: the library, and so Médiane, takes it everywhere). Overseas, each collectivity has its
 * own calendar. At Mayotte the feasts set by the moon are computed and may be a day away from the
 * day observed.
 */
public final class FrenchWorkingDays implements WorkingDays {

  private static final String METROPOLITAN = "fr";

  /** Calendars of the collectivities that have their own, by official code. */
  private static final Map<String, String> OVERSEAS =
      Map.ofEntries(
          Map.entry("971", "gp"),
          Map.entry("972", "mq"),
          Map.entry("973", "gf"),
          Map.entry("974", "re"),
          Map.entry("975", "pm"),
          Map.entry("976", "yt"),
          Map.entry("977", "bl"),
          Map.entry("978", "mf"),
          Map.entry("986", "wf"));

  private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

  private final HolidayManager holidays;
  private final String[] subdivision;

  private FrenchWorkingDays(String calendar, String... subdivision) {
    this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendar));
    this.subdivision = subdivision;
  }

  /**
   * The working days of a département or overseas collectivity.
   *
   * @param departement official code: {@code 67}, {@code 2A}, {@code 971}; {@code null} or a code
   *     without calendar of its own gives those of metropolitan France
   */
  public static FrenchWorkingDays of(String departement) {
    String code = Objects.requireNonNullElse(departement, "");
    return ALSACE_MOSELLE.contains(code)
        ? new FrenchWorkingDays(METROPOLITAN, code)
        : new FrenchWorkingDays(OVERSEAS.getOrDefault(code, METROPOLITAN));
  }

  @Override
  public boolean isWorking(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, subdivision);
  }
}
