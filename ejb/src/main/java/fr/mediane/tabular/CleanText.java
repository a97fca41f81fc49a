package fr.mediane.tabular;

import fr.mediane.text.PrintableText;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cleaning of what people type or paste: composed form (NFC), every kind of space or line break
 * made one ordinary space, none at the ends, every kind of hyphen the ordinary one. Nothing
 * doubtful is silently removed: a control, invisible or undecodable character is a defect that is
 * told.
 */
public final class CleanText {

  /** No name of the alphabets in use carries more marks on one letter. */
  private static final int MAX_MARKS = 2;

  /**
   * UTF-8 read as Windows-1252: the accented letters, the typographic apostrophe and quotes, the
   * French ligature.
   */
  private static final Pattern GARBLED =
      Pattern.compile("Ã[\\u0080-\\u00BF\\u0152-\\u2122]|â€|Å[“’]");

  /** The hyphen of its own and the one that does not break, as word processors write them. */
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");

  private static final String NAME_PUNCTUATION = " -'’.·";

  private CleanText() {}

  /** Returns the text in composed form, with single ordinary spaces and none at the ends. */
  public static String normalise(String raw) {
    if (isPlain(raw) && !raw.contains("  ")) {
      return raw.strip();
    }
    String composed =
        HYPHENS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("-");
    StringBuilder clean = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
        space = !clean.isEmpty();
      } else {
        if (space) {
          clean.append(' ');
          space = false;
        }
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /**
   * Says why a text cannot be kept: a control character, one that reverses the direction of writing
   * or cannot be seen, one that could not be decoded, a text that was decoded wrongly. Letters of
   * any alphabet and pictures pass.
   */
  public static Optional<TabularIssue> defectOfText(String text) {
    if (isPlain(text)) {
      return Optional.empty();
    }
    Optional<TabularIssue> defect =
        text.codePoints().mapToObj(CleanText::defectOf).flatMap(Optional::stream).findFirst();
    return defect.isEmpty() && GARBLED.matcher(text).find()
        ? Optional.of(TabularIssue.VALUE_GARBLED)
        : defect;
  }

  /**
   * Says why a text cannot be the name of a person: besides {@link #defectOfText}, anything but
   * Latin letters, their marks, spaces, hyphens, apostrophes and full stops. French registry names
   * are written in the Latin alphabet; its wide letters and the like, which no document prints, are
   * not of it.
   */
  public static Optional<TabularIssue> defectOfName(String name) {
    Optional<TabularIssue> defect = defectOfText(name);
    if (defect.isPresent()) {
      return defect;
    }
    int marks = 0;
    boolean letters = false;
    for (int codePoint : name.codePoints().toArray()) {
      if (Character.isLetter(codePoint)) {
        if (Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN
            || !PrintableText.isPrintable(codePoint)) {
          return Optional.of(TabularIssue.VALUE_NOT_LATIN);
        }
        letters = true;
        marks = 0;
      } else if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
        marks++;
      } else if (NAME_PUNCTUATION.indexOf(codePoint) < 0) {
        return Optional.of(TabularIssue.VALUE_NOT_A_NAME);
      }
      if (marks > MAX_MARKS) {
        return Optional.of(TabularIssue.VALUE_NOT_A_NAME);
      }
    }
    return letters ? Optional.empty() : Optional.of(TabularIssue.VALUE_NOT_A_NAME);
  }

  /**
   * Returns the beginning of a text fit to be shown: what cannot be seen stands as {@code U+XXXX}
   * between brackets.
   */
  public static String excerpt(String text, int maxLength) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      String piece =
          defectOf(codePoint).isPresent()
              ? String.format("[U+%04X]", codePoint)
              : Character.toString(codePoint);
      if (shown.length() + piece.length() > maxLength - 1) {
        return shown.append('…').toString();
      }
      shown.append(piece);
      i += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  /**
   * Visible ASCII and spaces only: nine cells in ten of the registers, which need no closer look.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static Optional<TabularIssue> defectOf(int codePoint) {
    if (codePoint == 0xFFFD) {
      return Optional.of(TabularIssue.VALUE_UNREADABLE);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> Optional.of(TabularIssue.VALUE_CONTROL);
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Optional.of(TabularIssue.VALUE_INVISIBLE);
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          Optional.of(TabularIssue.VALUE_UNREADABLE);
      default -> Optional.empty();
    };
  }
}
