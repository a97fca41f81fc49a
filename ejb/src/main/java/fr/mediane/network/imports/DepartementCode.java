package fr.mediane.network.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A département or overseas collectivity, by its INSEE code.
 *
 * <p>The health registers write overseas with a letter: 9A Guadeloupe, 9B Martinique, 9C Guyane, 9D
 * La Réunion, 9E Saint-Pierre-et-Miquelon, 9F Mayotte, 9J Wallis-et-Futuna. They still count
 * Saint-Barthélemy (municipality 123, postal code 97133) and Saint-Martin (127, 97150),
 * collectivities of their own since 2007, under 9A.
 *
 * @param value {@code 01} to {@code 95} without 20, {@code 2A}, {@code 2B}, or 971 to 988
 */
public record DepartementCode(String value) {

  private static final Map<String, String> REGISTER_CODES =
      Map.of(
          "9A", "971", "9B", "972", "9C", "973", "9D", "974", "9E", "975", "9F", "976", "9J",
          "986");

  private static final Set<String> KNOWN = known();

  /**
   * Checks that the code exists.
   *
   * @throws IllegalArgumentException when it does not
   */
  public DepartementCode {
    if (!KNOWN.contains(value)) {
      throw new IllegalArgumentException("Not a département: " + value);
    }
  }

  /**
   * Reads a code of a register or of INSEE.
   *
   * @param code for example {@code 01}, {@code 2A}, {@code 9A} or {@code 971}; case does not matter
   */
  public static Optional<DepartementCode> of(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    String insee = REGISTER_CODES.getOrDefault(upper, upper);
    return KNOWN.contains(insee) ? Optional.of(new DepartementCode(insee)) : Optional.empty();
  }

  /**
   * Tells Saint-Barthélemy and Saint-Martin from Guadeloupe.
   *
   * @param communeNumber the last three digits of the municipality, or blank
   * @param postalCode the postal code, or blank
   */
  public DepartementCode refined(String communeNumber, String postalCode) {
    if (!"971".equals(value)) {
      return this;
    }
    if ("123".equals(communeNumber) || "97133".equals(postalCode)) {
      return new DepartementCode("977");
    }
    return "127".equals(communeNumber) || "97150".equals(postalCode)
        ? new DepartementCode("978")
        : this;
  }

  @Override
  public String toString() {
    return value;
  }

  private static Set<String> known() {
    Set<String> codes =
        IntStream.rangeClosed(1, 95)
            .filter(n -> n != 20)
            .mapToObj(n -> String.format("%02d", n))
            .collect(Collectors.toCollection(TreeSet::new));
    codes.addAll(Set.of("2A", "2B", "971", "972", "973", "974", "975", "976"));
    codes.addAll(Set.of("977", "978", "986", "987", "988"));
    return codes;
  }
}
