package fr.mediane.web.regulation;

import fr.mediane.regulation.admin.Placeholders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the codes of the wording are called, and its texts cut into what is filled in. */
@Named("wordingWords")
@ApplicationScoped
public class WordingWords {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "fr.mediane.web.regulation", Locale.FRENCH, WordingWords.class.getClassLoader());

  /** The name of a kind of document; its code when it has none. */
  public String kind(String code) {
    String key = "kind." + code;
    return TEXTS.containsKey(key) ? TEXTS.getString(key) : code;
  }

  /** A text cut into what is written and what an act fills in. */
  public List<Placeholders.Piece> pieces(String body) {
    return body == null ? List.of() : Placeholders.cut(body);
  }
}
