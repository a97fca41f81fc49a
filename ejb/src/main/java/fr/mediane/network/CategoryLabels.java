package fr.mediane.network;

import fr.mediane.text.Messages;
import java.util.MissingResourceException;
import java.util.Optional;

/** Labels of the commonest categories of establishment, for the files that give the code alone. */
public final class CategoryLabels {

  private static final Messages BUNDLE = Messages.of("fr.mediane.network.categories");

  private CategoryLabels() {}

  /**
   * The label of a category.
   *
   * @param code three digits
   * @return nothing for a category that is not in the list
   */
  public static Optional<String> of(String code) {
    try {
      return Optional.of(BUNDLE.get(code));
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }
}
