package fr.mediane.network.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A municipality, by the five characters the registers derive from INSEE: {@code 01451}, {@code
 * 2A004}, {@code 97123}. Saint-Barthélemy and Saint-Martin keep the codes the registers give them
 * (97123, 97127).
 *
 * @param value five characters
 */
public record InseeCommune(String value) {

  private static final Pattern SHAPE = Pattern.compile("(?:\\d\\d|2[AB])\\d{3}");
  private static final Pattern SURVEY_OVERSEAS = Pattern.compile("9[A-FJ]\\d{3}");

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException when the code has not five characters of the right kind
   */
  public InseeCommune {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a municipality: " + value);
    }
  }

  /**
   * Reads the code of the survey, which writes overseas {@code 9A123} for {@code 97123}.
   *
   * @return nothing when the code has not its shape
   */
  public static Optional<InseeCommune> ofSurvey(String code) {
    if (SURVEY_OVERSEAS.matcher(code).matches()) {
      return DepartementCode.of(code.substring(0, 2))
          .flatMap(departement -> ofRegister(departement, code.substring(2)));
    }
    return SHAPE.matcher(code).matches() ? Optional.of(new InseeCommune(code)) : Optional.empty();
  }

  /**
   * Joins a département and the three digits of FINESS. Overseas the first of the three repeats the
   * last of the département: 971 and 123 make 97123.
   *
   * @return nothing when the number has not three digits
   */
  public static Optional<InseeCommune> ofRegister(DepartementCode departement, String number) {
    String code = departement.value().substring(0, 2) + number;
    return SHAPE.matcher(code).matches() ? Optional.of(new InseeCommune(code)) : Optional.empty();
  }

  /** The three digits within the département. */
  public String number() {
    return value.substring(2);
  }

  @Override
  public String toString() {
    return value;
  }
}
