package fr.mediane.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which characters the documents can print, known where a text is typed and not only where it is
 * printed: a name that no paper can carry is told to whoever types it.
 *
 * <p>The documents decide by their fonts, which live in a module that this one cannot see. What
 * they decide is written in {@code printable.txt}, as intervals in hexadecimal; the tests of the
 * documents ask the fonts again and refuse a table that says otherwise.
 */
public final class PrintableText {

  /** So many characters are named in a message. */
  private static final int SHOWN = 12;

  private static final int HEXADECIMAL = 16;

  private static final BitSet PRINTABLE = read("printable.txt");

  private PrintableText() {}

  /**
   * Whether every face of the fonts of the documents can print a character. Line breaks and tabs
   * are not characters in this sense: they are laid out.
   */
  public static boolean isPrintable(int codePoint) {
    return PRINTABLE.get(codePoint);
  }

  /** The characters of a text, in composed form, that the documents cannot print. */
  public static SortedSet<Integer> missing(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(character -> "\r\n\t".indexOf(character) < 0 && !isPrintable(character))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names characters for a message, the first of them only when there are many. */
  public static String named(Collection<Integer> characters) {
    String list =
        characters.stream()
            .limit(SHOWN)
            .map(PrintableText::named)
            .collect(Collectors.joining(", "));
    return characters.size() > SHOWN ? list + ", …" : list;
  }

  private static String named(int character) {
    String code = String.format("U+%04X", character);
    boolean visible =
        Character.isLetterOrDigit(character)
            || Character.getType(character) == Character.OTHER_SYMBOL;
    return visible ? "«\u00a0" + Character.toString(character) + "\u00a0» (" + code + ")" : code;
  }

  private static BitSet read(String table) {
    BitSet characters = new BitSet();
    TextResource.lines(PrintableText.class, table)
        .forEach(line -> add(line.split("-"), characters));
    return characters;
  }

  private static void add(String[] ends, BitSet characters) {
    int first = Integer.parseInt(ends[0], HEXADECIMAL);
    int last = Integer.parseInt(ends[ends.length - 1], HEXADECIMAL);
    characters.set(first, last + 1);
  }
}
