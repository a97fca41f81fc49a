package fr.mediane.regulation.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a piece of wording that an act fills in: {@code {panel}}. */
public final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)\\}");

  /**
   * A piece of a text.
   *
   * @param text the text, or the name of the place without its braces
   * @param place whether it is a place to fill in
   */
  public record Piece(String text, boolean place) implements java.io.Serializable {}

  private Placeholders() {}

  /** The names of the places of a text, sorted. */
  public static Set<String> namesIn(String body) {
    Set<String> names = new TreeSet<>();
    Matcher found = PLACEHOLDER.matcher(body);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /** Whether a brace stands alone or holds something else than a name. */
  public static boolean hasStrayBrace(String body) {
    String rest = PLACEHOLDER.matcher(body).replaceAll("");
    return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
  }

  /** A text cut into what is written and what is filled in. */
  public static List<Piece> cut(String body) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = PLACEHOLDER.matcher(body);
    int from = 0;
    while (found.find()) {
      if (found.start() > from) {
        pieces.add(new Piece(body.substring(from, found.start()), false));
      }
      pieces.add(new Piece(found.group(1), true));
      from = found.end();
    }
    if (from < body.length()) {
      pieces.add(new Piece(body.substring(from), false));
    }
    return pieces;
  }
}
