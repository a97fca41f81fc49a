package fr.mediane.panel.pool;

import fr.mediane.text.SearchKey;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether two descriptions are of one person. Sex, age and first names alone never decide: two
 * homonyms of different addresses stay two people.
 */
final class SamePerson {

  private SamePerson() {}

  /** Same address and same names: certainly the same person. */
  static boolean certainly(String email, String names, String knownEmail, String knownNames) {
    return email != null && email.equals(knownEmail) && names.equals(knownNames);
  }

  /**
   * Whether a line of a file describes a person already in a pool its author sees: the same address
   * and at least one word of the names in common (a married name, a name with or without its
   * particle), or the same names and profession when the addresses do not contradict it.
   */
  static boolean inFile(Traits line, Traits known) {
    if (line.email() != null && line.email().equals(known.email())) {
      return sharesAWord(line.names(), known.names());
    }
    boolean contradicted = line.email() != null && known.email() != null;
    return !contradicted
        && line.names().equals(known.names())
        && profession(line).equals(profession(known));
  }

  /** Whether two people who are not the same share an address: a shared mailbox, or a mistake. */
  static boolean sharesAddressOnly(Traits line, Traits known) {
    return line.email() != null
        && line.email().equals(known.email())
        && !sharesAWord(line.names(), known.names());
  }

  /**
   * What is compared.
   *
   * @param email address in lower case, or {@code null}
   * @param names search key of the names
   * @param profession profession, or {@code null}
   */
  record Traits(String email, String names, String profession) {}

  private static String profession(Traits traits) {
    return String.join(" ", SearchKey.words(traits.profession()));
  }

  private static boolean sharesAWord(String names, String knownNames) {
    Set<String> words = new HashSet<>(SearchKey.words(names));
    words.retainAll(SearchKey.words(knownNames));
    return !words.isEmpty();
  }
}
