package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Right;
import java.util.Map;
import java.util.TreeMap;

/** The pages of the web module, which this module packs and does not compile against. */
final class Catalogue {

  private Catalogue() {}

  /** The right that each page asks for, by its path. */
  @SuppressWarnings("unchecked")
  static Map<String, Right> rights() {
    try {
      Map<String, Right> rights =
          (Map<String, Right>)
              Class.forName("fr.mediane.web.access.PageCatalogue").getMethod("rights").invoke(null);
      assertTrue(rights.size() > 30, "the catalogue is read");
      return new TreeMap<>(rights);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
