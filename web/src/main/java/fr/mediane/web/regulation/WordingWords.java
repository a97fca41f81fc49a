package fr.mediane.web.regulation;

import fr.mediane.regulation.admin.Placeholders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the codes of the wording are called, and its texts cut into what is filled in. */
@Named("wordingWords")
@ApplicationScoped
public class WordingWords {

  private static final String SECTION = "section.";
  private static final String CONDITION = "condition.";

  /** {@code B40_TEXT}, {@code B31_SLOT_PARTIES}: see {@code PaperWording}. */
  private static final Pattern BLOCK = Pattern.compile("B(\\d+)_(HEADING|TEXT|ITEM|STEP|SLOT).*");

  private static final Pattern SERIES = Pattern.compile("([A-Z_]+)_(\\d+)");
  private static final Pattern CONDITIONAL = Pattern.compile("(\\w+?)_IF_(\\w+)");
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "fr.mediane.web.regulation", Locale.FRENCH, WordingWords.class.getClassLoader());

  /** The name of a kind of document; its code when it has none. */
  public String kind(String code) {
    String key = "kind." + code;
    return TEXTS.containsKey(key) ? TEXTS.getString(key) : code;
  }

  /**
   * The name of a section of a document, with its rank when it belongs to a series ({@code
   * HEADER_1}, {@code VISA_20}, {@code B40_TEXT}) and when it is printed if not always ({@code
   * B40_TEXT_IF_REMOTE}); its code when it has none.
   */
  public String section(String code) {
    Matcher conditional = CONDITIONAL.matcher(code);
    if (!conditional.matches()) {
      return always(code);
    }
    String name = always(conditional.group(1));
    String condition = CONDITION + conditional.group(2);
    return name.equals(conditional.group(1)) || !TEXTS.containsKey(condition)
        ? code
        : name + " – " + TEXTS.getString(condition);
  }

  private static String always(String code) {
    Matcher block = BLOCK.matcher(code);
    if (block.matches()) {
      return ranked(block.group(2), block.group(1));
    }
    Matcher series = SERIES.matcher(code);
    if (series.matches() && TEXTS.containsKey(SECTION + series.group(1))) {
      return ranked(series.group(1), series.group(2));
    }
    return TEXTS.containsKey(SECTION + code) ? TEXTS.getString(SECTION + code) : code;
  }

  private static String ranked(String series, String rank) {
    return MessageFormat.format(TEXTS.getString(SECTION + series), rank);
  }

  /** A text cut into what is written and what an act fills in. */
  public List<Placeholders.Piece> pieces(String body) {
    return body == null ? List.of() : Placeholders.cut(body);
  }
}
