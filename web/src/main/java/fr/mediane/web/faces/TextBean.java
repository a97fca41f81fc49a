package fr.mediane.web.faces;

import fr.mediane.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Texts with arguments for pages; a text without argument is read from its bundle directly. */
@Named("texts")
@ApplicationScoped
public class TextBean {

  /**
   * A text with one argument.
   *
   * @param bundle simple name of the bundle in {@code fr.mediane.web}
   */
  public String one(String bundle, String key, Object argument) {
    return Texts.of(bundle).get(key, argument);
  }

  /** A text with two arguments. */
  public String two(String bundle, String key, Object first, Object second) {
    return Texts.of(bundle).get(key, first, second);
  }
}
