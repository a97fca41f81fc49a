package fr.mediane.network.imports;

import fr.mediane.tabular.IssueCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A SIREN number: the identity of a legal person, nine digits with a Luhn key.
 *
 * @param value nine digits
 */
public record Siren(String value) {

  private static final Pattern SHAPE = Pattern.compile("\\d{9}");

  /**
   * Checks shape and key.
   *
   * @throws IllegalArgumentException when {@link #defectOf} finds a defect
   */
  public Siren {
    if (defectOf(value).isPresent()) {
      throw new IllegalArgumentException("Not a SIREN number: " + value);
    }
  }

  /** Says what is wrong with a text meant to be a SIREN number. */
  public static Optional<IssueCode> defectOf(String text) {
    if (SpreadsheetDamage.isScientific(text)) {
      return Optional.of(EstablishmentIssue.SCIENTIFIC_NOTATION);
    }
    if (!SHAPE.matcher(text).matches()) {
      return Optional.of(EstablishmentIssue.SIREN_SHAPE);
    }
    return LuhnKey.isValid(text) ? Optional.empty() : Optional.of(EstablishmentIssue.SIREN_KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
