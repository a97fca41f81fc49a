package fr.mediane.dossier.paper;

import fr.mediane.dossier.Identity;
import fr.mediane.network.Establishment;
import java.util.ArrayList;
import java.util.List;

/**
 * To whom a letter is written.
 *
 * @param lines name or office, function, postal address: one line each
 * @param salutation how the person is spoken to: « Madame », without the comma
 */
public record Addressee(List<String> lines, String salutation) {

  /** Keeps its own copy. */
  public Addressee {
    lines = List.copyOf(lines);
  }

  /** A person of the dossier, at the address the person chose. */
  public static Addressee of(Identity person) {
    List<String> lines = new ArrayList<>();
    lines.add(person.fullName());
    lines.add(person.function());
    lines.addAll(person.address().lines().toList());
    lines.removeIf(String::isBlank);
    return new Addressee(lines, salutation(person));
  }

  /**
   * The holder of an office in an establishment.
   *
   * @param holder who holds it; {@code null} when not known
   * @param office how the office is written: « Direction »
   */
  public static Addressee of(Identity holder, String office, Establishment place) {
    List<String> lines = new ArrayList<>();
    if (holder != null) {
      lines.add(holder.fullName());
    }
    lines.add(office);
    lines.add(place.getName());
    if (holder != null && !holder.address().isEmpty()) {
      lines.addAll(holder.address().lines().toList());
    } else {
      lines.add(text(place.getAddress()));
      lines.add((text(place.getPostalCode()) + " " + text(place.getCommuneName())).strip());
    }
    lines.removeIf(String::isBlank);
    return new Addressee(lines, salutation(holder));
  }

  private static String salutation(Identity person) {
    return PaperTexts.get(
        person == null || person.civility() == null
            ? "salutation.none"
            : "salutation." + person.civility().name());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
