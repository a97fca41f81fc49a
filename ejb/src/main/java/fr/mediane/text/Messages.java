package fr.mediane.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * One resource bundle of French texts, formatted with {@link MessageFormat} in the French locale
 * (numbers are grouped by narrow no-break spaces).
 *
 * <p>An ASCII apostrophe in a pattern must be doubled for {@code MessageFormat}; the house writes
 * the typographic one instead.
 */
public final class Messages {

  private static final ResourceBundle.Control DEFAULT_BUNDLE_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Opens a bundle that is packaged beside this class (the business module).
   *
   * @param baseName dotted name of the bundle, for example {@code fr.mediane.tabular.imports}
   * @throws MissingResourceException when the bundle does not exist
   */
  public static Messages of(String baseName) {
    return of(baseName, Messages.class.getClassLoader());
  }

  /**
   * Opens a bundle of another module.
   *
   * @param baseName dotted name of the bundle
   * @param loader class loader of the module that holds it
   * @throws MissingResourceException when the bundle does not exist
   */
  public static Messages of(String baseName, ClassLoader loader) {
    return new Messages(
        ResourceBundle.getBundle(baseName, Locale.ROOT, loader, DEFAULT_BUNDLE_ONLY));
  }

  /**
   * Returns the text of a key, with its arguments set in.
   *
   * @throws MissingResourceException when the key is not in the bundle
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.FRANCE).format(arguments);
  }
}
