package fr.mediane.network.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address; any part may be blank.
 *
 * @param street number, kind and name of the street
 * @param complement building, place, post-office box
 * @param postalCode five digits
 * @param city the town, as the post writes it
 */
public record PostalAddress(String street, String complement, String postalCode, String city) {

  /** Joins the parts that are not blank with single spaces. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }
}
