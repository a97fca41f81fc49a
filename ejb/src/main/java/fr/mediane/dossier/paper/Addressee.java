package fr.mediane.dossier.paper;

import fr.mediane.dossier.Identity;
import fr.mediane.network.Establishment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
   * The copy of a letter to a person, for somebody else: spoken to as the person is.
   *
   * @param person to whom the letter is written
   * @param other who receives the copy, at the address of that person
   * @param because why, on a line of its own
   */
  public static Addressee copyOf(Identity person, Identity other, String because) {
    List<String> lines = new ArrayList<>();
    lines.add(other.fullName());
    lines.add(other.function());
    lines.add(because);
    lines.addAll(other.address().lines().toList());
    lines.removeIf(String::isBlank);
    return new Addressee(lines, salutation(person));
  }

  /**
   * The holder of an office.
   *
   * @param holder who holds it; {@code null} when not known
   * @param office how the office and the body are written, one line each
   * @param address postal address of the office, used when none was given with the holder
   */
  public static Addressee of(Identity holder, List<String> office, List<String> address) {
    List<String> lines = new ArrayList<>();
    if (holder != null) {
      lines.add(holder.fullName());
    }
    lines.addAll(office);
    lines.addAll(
        holder == null || holder.address().isEmpty() ? address : holder.address().lines().toList());
    lines.removeIf(String::isBlank);
    return new Addressee(lines, salutation(holder));
  }

  /** The postal address of an establishment, as far as it is known. */
  public static List<String> postal(Establishment place) {
    String town = (text(place.getPostalCode()) + " " + text(place.getCommuneName())).strip();
    return Stream.of(text(place.getAddress()), town).filter(line -> !line.isEmpty()).toList();
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
