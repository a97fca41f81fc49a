package fr.mediane.regulation;

import fr.mediane.text.FrenchText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a value of the regulation is made of, and how it is read and shown. */
public enum ValueType {
  INTEGER {
    @Override
    Object parse(String value) {
      int number = Integer.parseInt(value);
      if (number < 0) {
        throw new NumberFormatException(value);
      }
      return number;
    }

    @Override
    String expected() {
      return RegulationTexts.get("expected.integer");
    }

    @Override
    String display(Object value) {
      // Four figures are not grouped: they may be a year.
      return (Integer) value < GROUPED_FROM
          ? value.toString()
          : String.format(Locale.FRANCE, "%,d", value);
    }
  },
  /** Some different whole numbers, positive or zero: « 3, 6 et 12 ». */
  NUMBERS {
    @Override
    Object parse(String value) {
      List<Integer> numbers =
          Arrays.stream(value.split(",", -1))
              .map(String::strip)
              .map(number -> (Integer) INTEGER.parse(number))
              .toList();
      if (numbers.size() > MOST_NUMBERS || Set.copyOf(numbers).size() < numbers.size()) {
        throw new IllegalArgumentException(value);
      }
      return numbers;
    }

    @Override
    String expected() {
      return RegulationTexts.get("expected.numbers", MOST_NUMBERS);
    }

    @Override
    String display(Object value) {
      return FrenchText.list(((List<?>) value).stream().map(Object::toString).toList());
    }
  },
  BOOLEAN {
    @Override
    Object parse(String value) {
      return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException(value);
      };
    }

    @Override
    String expected() {
      return RegulationTexts.get("expected.oneOf", "true, false");
    }

    @Override
    String display(Object value) {
      return RegulationTexts.get((Boolean) value ? "yes" : "no");
    }
  },
  AUTHORITY {
    @Override
    Object parse(String value) {
      return AppointingAuthority.valueOf(value);
    }

    @Override
    String expected() {
      return names(AppointingAuthority.values());
    }

    @Override
    String display(Object value) {
      return ((AppointingAuthority) value).label();
    }
  },
  PROPOSER {
    @Override
    Object parse(String value) {
      return Proposer.valueOf(value);
    }

    @Override
    String expected() {
      return names(Proposer.values());
    }

    @Override
    String display(Object value) {
      return ((Proposer) value).label();
    }
  };

  private static final int MOST_NUMBERS = 6;
  private static final int GROUPED_FROM = 10_000;

  /** The value read, or an {@link IllegalArgumentException} when the text is not one. */
  abstract Object parse(String value);

  /** In French, what a value of this type looks like. */
  abstract String expected();

  /** In French, a value read. */
  abstract String display(Object value);

  private static String names(Enum<?>[] constants) {
    return RegulationTexts.get(
        "expected.oneOf",
        Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
  }
}
