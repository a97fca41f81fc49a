package fr.mediane.network.imports;

import fr.mediane.tabular.IssueCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A FINESS number, of an establishment or of a legal entity: two characters, seven digits, the last
 * being a Luhn key. In Corsica (2A, 2B) the key is computed with A as 1 and B as 2. Overseas
 * numbers begin with 97 or 98; the département cannot be told from them.
 *
 * @param value nine characters, letters in upper case
 */
public record FinessNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("(?:\\d\\d|2[AB])\\d{7}");
  private static final Pattern SHORTENED = Pattern.compile("\\d{7,8}");

  /**
   * Checks shape and key.
   *
   * @throws IllegalArgumentException when {@link #defectOf} finds a defect
   */
  public FinessNumber {
    if (defectOf(value).isPresent()) {
      throw new IllegalArgumentException("Not a FINESS number: " + value);
    }
  }

  /** Says what is wrong with a text meant to be a FINESS number, letters in upper case. */
  public static Optional<IssueCode> defectOf(String text) {
    if (SpreadsheetDamage.isScientific(text)) {
      return Optional.of(EstablishmentIssue.SCIENTIFIC_NOTATION);
    }
    if (SHORTENED.matcher(text).matches()) {
      return Optional.of(EstablishmentIssue.LEADING_ZERO_LOST);
    }
    if (!SHAPE.matcher(text).matches()) {
      return Optional.of(EstablishmentIssue.FINESS_SHAPE);
    }
    return LuhnKey.isValid(text.replace('A', '1').replace('B', '2'))
        ? Optional.empty()
        : Optional.of(EstablishmentIssue.FINESS_KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
