package fr.mediane.regulation;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a value or a rule comes from.
 *
 * @param text title of the text, in French and without article: {@code décret n° 2019-897 du 28
 *     août 2019}
 * @param article {@code article 5}, or the empty text when no article founds it
 * @param certainty whether it was read or deduced
 * @param source code of the source in which it was read; the empty text when there is none
 */
public record Citation(String text, String article, Certainty certainty, String source)
    implements Serializable {

  /** Refuses a citation without text or certainty. */
  public Citation {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(RegulationTexts.get("citation.text.missing"));
    }
    article = Objects.requireNonNullElse(article, "");
    Objects.requireNonNull(certainty, "certainty");
    source = Objects.requireNonNullElse(source, "");
  }

  /** A management rule of the application that no text founds. */
  public static Citation houseRule() {
    return new Citation(RegulationTexts.get("citation.house"), "", Certainty.INFERRED, "");
  }

  /** The citation as shown to people; a deduced one says that it is a hypothesis. */
  public String label() {
    String place = article.isEmpty() ? text : RegulationTexts.get("citation.place", article, text);
    return certainty == Certainty.VERIFIED || article.isEmpty()
        ? place
        : RegulationTexts.get("citation.hypothesis", place);
  }
}
