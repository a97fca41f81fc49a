package fr.mediane.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** French texts of the pages for Java code: the same bundles that the pages read. */
public final class Texts {

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The texts of one capability.
   *
   * @param name simple name of the bundle in {@code fr.mediane.web}, for example {@code session}
   */
  public static Texts of(String name) {
    return new Texts(
        ResourceBundle.getBundle(
            "fr.mediane.web." + name, Locale.FRENCH, Texts.class.getClassLoader()));
  }

  /** The text of a key with its arguments put in. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.FRENCH).format(arguments);
  }
}
