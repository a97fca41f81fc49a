package fr.mediane.dossier.authority;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which authority of a dossier.
 *
 * @param kind in what quality
 * @param finess the establishment, by its FINESS number
 * @param partyRank the first party for whom a dean or a school is informed; 0 for the authorities
 *     of a whole establishment
 */
public record AuthorityKey(AuthorityKind kind, String finess, int partyRank)
    implements Serializable {

  private static final Pattern TEXT = Pattern.compile("([A-Z_]{1,30})-([0-9AB]{9})-(\\d{1,4})");

  /** The key as an address writes it: {@code DIRECTOR-540023264-0}. */
  public String text() {
    return kind + "-" + finess + "-" + partyRank;
  }

  /** Reads what {@link #text} writes; empty for anything else. */
  public static Optional<AuthorityKey> ofText(String text) {
    Matcher matcher = TEXT.matcher(text == null ? "" : text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (AuthorityKind kind : AuthorityKind.values()) {
      if (kind.name().equals(matcher.group(1))) {
        return Optional.of(
            new AuthorityKey(kind, matcher.group(2), Integer.parseInt(matcher.group(3))));
      }
    }
    return Optional.empty();
  }
}
