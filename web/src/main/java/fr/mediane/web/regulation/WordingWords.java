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
  private static final Pattern SERIES = Pattern.compile("([A-Z]+)_(\\d+)");
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
   * HEADER_1}, {@code VISA_20}); its code when it has none.
   */
  public String section(String code) {
    Matcher series = SERIES.matcher(code);
    if (series.matches() && TEXTS.containsKey(SECTION + series.group(1))) {
      return MessageFormat.format(TEXTS.getString(SECTION + series.group(1)), series.group(2));
    }
    return TEXTS.containsKey(SECTION + code) ? TEXTS.getString(SECTION + code) : code;
  }

  /** A text cut into what is written and what an act fills in. */
  public List<Placeholders.Piece> pieces(String body) {
    return body == null ? List.of() : Placeholders.cut(body);
  }
}
