package fr.mediane.network.imports;

import fr.mediane.tabular.IssueCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A SIRET number: the SIREN number and five digits, with a Luhn key over the fourteen. The
 * establishments of La Poste (SIREN 356000000) have, instead, a sum of digits that is a multiple of
 * five.
 *
 * @param value fourteen digits
 */
public record Siret(String value) {

  private static final Pattern SHAPE = Pattern.compile("\\d{14}");
  private static final String LA_POSTE = "356000000";

  /**
   * Checks shape and key.
   *
   * @throws IllegalArgumentException when {@link #defectOf} finds a defect
   */
  public Siret {
    if (defectOf(value).isPresent()) {
      throw new IllegalArgumentException("Not a SIRET number: " + value);
    }
  }

  /** Says what is wrong with a text meant to be a SIRET number. */
  public static Optional<IssueCode> defectOf(String text) {
    if (SpreadsheetDamage.isScientific(text)) {
      return Optional.of(EstablishmentIssue.SCIENTIFIC_NOTATION);
    }
    if (!SHAPE.matcher(text).matches()) {
      return Optional.of(EstablishmentIssue.SIRET_SHAPE);
    }
    boolean valid =
        LuhnKey.isValid(text)
            || text.startsWith(LA_POSTE) && text.chars().map(c -> c - '0').sum() % 5 == 0;
    return valid ? Optional.empty() : Optional.of(EstablishmentIssue.SIRET_KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
