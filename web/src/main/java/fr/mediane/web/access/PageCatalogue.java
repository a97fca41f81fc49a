package fr.mediane.web.access;

import fr.mediane.access.Right;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The right that each page asks for. Deny by default: a page that is not listed here answers « 404
 * », and a test compares the list with the files. A page being open to a role does not open its
 * data: the services check the right and the scope again.
 */
public final class PageCatalogue {

  private static final Map<String, Right> RIGHTS = new TreeMap<>();

  static {
    RIGHTS.put("/app/accueil.xhtml", Right.HOME);
    RIGHTS.put("/app/compte.xhtml", Right.HOME);
    RIGHTS.put("/app/comptes/liste.xhtml", Right.ACCOUNT_MANAGE);
    RIGHTS.put("/app/comptes/compte.xhtml", Right.ACCOUNT_MANAGE);
    RIGHTS.put("/app/comptes/nouveau.xhtml", Right.ACCOUNT_MANAGE);
    RIGHTS.put("/app/journal/liste.xhtml", Right.JOURNAL_READ);
    RIGHTS.put("/app/regles/reglages.xhtml", Right.REGULATION_READ);
    RIGHTS.put("/app/regles/reglage.xhtml", Right.REGULATION_MANAGE);
    RIGHTS.put("/app/regles/versions.xhtml", Right.REGULATION_READ);
    RIGHTS.put("/app/regles/textes.xhtml", Right.REGULATION_READ);
    RIGHTS.put("/app/regles/texte.xhtml", Right.REGULATION_READ);
  }

  private PageCatalogue() {}

  /**
   * The right of a page of the application.
   *
   * @param viewId path from the root of the web application, for example {@code /app/accueil.xhtml}
   * @return empty when the page is not listed, hence never served
   */
  public static Optional<Right> rightOf(String viewId) {
    return Optional.ofNullable(RIGHTS.get(viewId));
  }

  /** All pages listed, for tests and the navigation. */
  public static Map<String, Right> rights() {
    return Map.copyOf(RIGHTS);
  }
}
