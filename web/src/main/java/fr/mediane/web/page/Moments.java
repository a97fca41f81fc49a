package fr.mediane.web.page;

import fr.mediane.text.FrenchText;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Moments and dates as pages write them, in the legal time of Paris. Absent is the empty text. */
@Named("moments")
@ApplicationScoped
public class Moments {

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm").withZone(ClockProducer.PARIS);
  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(ClockProducer.PARIS);

  /** To the minute: {@code 22/11/2026 à 17:05}. */
  public String toMinute(Instant moment) {
    return moment == null ? "" : TO_THE_MINUTE.format(moment);
  }

  /** To the second: {@code 22/11/2026 17:05:09}. */
  public String toSecond(Instant moment) {
    return moment == null ? "" : TO_THE_SECOND.format(moment);
  }

  /** A date in figures: {@code 22/11/2026}. */
  public String day(LocalDate date) {
    return date == null ? "" : FrenchText.shortDate(date);
  }
}
