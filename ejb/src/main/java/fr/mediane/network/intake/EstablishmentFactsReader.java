package fr.mediane.network.intake;

import fr.mediane.network.CategoryLabels;
import fr.mediane.network.EstablishmentFacts;
import fr.mediane.network.imports.EstablishmentLine;
import fr.mediane.network.imports.PostalAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line says, in the terms of the network. */
final class EstablishmentFactsReader {

  private static final int ADDRESS_LENGTH = 200;
  private static final int COMMUNE_LENGTH = 80;

  private EstablishmentFactsReader() {}

  static EstablishmentFacts facts(EstablishmentLine line) {
    PostalAddress address = line.address();
    return new EstablishmentFacts(
        line.name(),
        line.longName(),
        text(line.legalEntity()),
        told(line.categoryCode()),
        Optional.ofNullable(told(line.categoryLabel()))
            .or(() -> CategoryLabels.of(line.categoryCode()))
            .orElse(null),
        line.sector().orElse(null),
        told(line.legalStatusCode()),
        text(line.siret()),
        text(line.siren()),
        text(line.commune()),
        cut(address.city(), COMMUNE_LENGTH),
        cut(
            Stream.of(address.street(), address.complement())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")),
            ADDRESS_LENGTH),
        told(address.postalCode()),
        told(line.phone()),
        line.openedOn().orElse(null));
  }

  /** Digest of everything the line says. */
  static String fingerprint(EstablishmentLine line) {
    return Fingerprint.of(facts(line), line.departement(), line.updatedOn().orElse(null));
  }

  private static String text(Optional<?> value) {
    return value.map(Objects::toString).orElse(null);
  }

  private static String told(String text) {
    return text.isBlank() ? null : text;
  }

  private static String cut(String text, int length) {
    return told(text.length() > length ? text.substring(0, length) : text);
  }
}
