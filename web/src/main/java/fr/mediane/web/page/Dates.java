package fr.mediane.web.page;

import fr.mediane.text.FrenchText;
import fr.mediane.time.ClockProducer;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Dates and moments as pages write them, moments in the legal time of Paris. What is absent is the
 * empty text.
 */
@Named("dates")
@ApplicationScoped
public class Dates {

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH'\u00a0h\u00a0'mm")
          .withZone(ClockProducer.PARIS);
  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(ClockProducer.PARIS);
  private static final int DAYS_TOLD_AS_SUCH = 60;

  @Inject private AppBean app;

  /** In words: {@code 1er mai 2023}. */
  public String inWords(LocalDate date) {
    return date == null ? "" : FrenchText.longDate(date);
  }

  /** In figures: {@code 01/05/2023}. */
  public String inFigures(LocalDate date) {
    return date == null ? "" : FrenchText.shortDate(date);
  }

  /** To the minute: {@code 22/11/2026 à 17 h 05}. */
  public String toMinute(Instant moment) {
    return moment == null ? "" : TO_THE_MINUTE.format(moment);
  }

  /** To the second: {@code 22/11/2026 17:05:09}. */
  public String toSecond(Instant moment) {
    return moment == null ? "" : TO_THE_SECOND.format(moment);
  }

  /** How far from today: {@code dans 12 jours}, {@code il y a 3 mois}, {@code aujourd’hui}. */
  public String fromToday(LocalDate date) {
    return date == null ? "" : distance(app.getToday(), date);
  }

  static String distance(LocalDate today, LocalDate date) {
    Texts texts = Texts.of("common");
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return texts.get("date_today");
    }
    String direction = days > 0 ? "date_in" : "date_ago";
    if (Math.abs(days) <= DAYS_TOLD_AS_SUCH) {
      return texts.get(direction + "Days", Math.abs(days));
    }
    return texts.get(direction + "Months", Math.abs(ChronoUnit.MONTHS.between(today, date)));
  }
}
