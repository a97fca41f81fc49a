package fr.mediane.panel.rule;

import fr.mediane.text.FrenchText;
import fr.mediane.text.Messages;
import java.time.LocalDate;
import java.util.Collection;

/** The French texts of this package. */
final class RuleTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.panel.rule.rules");

  private RuleTexts() {}

  static String get(String key, Object... args) {
    return MESSAGES.get(key, args);
  }

  /** A number with its noun, singular below two: {@code 1 femme}, {@code 2 femmes}. */
  static String count(String noun, int number) {
    return MESSAGES.get("count." + noun, number);
  }

  /** An enumeration of the names of the holders of seats. */
  static String names(Collection<Seat> seats) {
    return FrenchText.list(seats.stream().map(seat -> seat.holder().displayName()).toList());
  }

  /** An enumeration of the numbers of seats. */
  static String numbers(Collection<Seat> seats) {
    return FrenchText.list(seats.stream().map(seat -> Integer.toString(seat.number())).toList());
  }

  /** A date in figures. */
  static String date(LocalDate date) {
    return FrenchText.shortDate(date);
  }
}
