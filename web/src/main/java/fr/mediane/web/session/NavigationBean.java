package fr.mediane.web.session;

import fr.mediane.access.Right;
import fr.mediane.web.Texts;
import fr.mediane.web.access.PageCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The main navigation: the pages that the person's role may open. */
@Named("navigation")
@RequestScoped
public class NavigationBean {

  /**
   * A page in the navigation.
   *
   * @param key key of its label in the bundle {@code session}
   * @param page path from the root of the application
   * @param folder beginning of the paths of the pages that belong under it
   */
  private record Entry(String key, String page, String folder) {}

  /**
   * An item as the template shows it.
   *
   * @param label French label
   * @param href path from the root of the application
   * @param current whether the page shown belongs under it
   */
  public record Item(String label, String href, boolean current) {
    /** For the expression language, which looks for getters. */
    public String getLabel() {
      return label;
    }

    /** Address of the page. */
    public String getHref() {
      return href;
    }

    /** Whether it is where the person is. */
    public boolean isCurrent() {
      return current;
    }
  }

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("nav.home", "/app/accueil.xhtml", "/app/accueil"),
          new Entry("nav.dossiers", "/app/dossiers/liste.xhtml", "/app/dossiers/"),
          new Entry("nav.sessions", "/app/sessions/liste.xhtml", "/app/sessions/"),
          new Entry("nav.vacations", "/app/vacations/liste.xhtml", "/app/vacations/"),
          new Entry("nav.receipts", "/app/saisines/liste.xhtml", "/app/saisines/"),
          new Entry("nav.reports", "/app/rapports/liste.xhtml", "/app/rapports/"),
          new Entry("nav.panels", "/app/instances/liste.xhtml", "/app/instances/"),
          new Entry("nav.candidates", "/app/vivier/liste.xhtml", "/app/vivier/"),
          new Entry("nav.proposals", "/app/propositions/liste.xhtml", "/app/propositions/"),
          new Entry("nav.acts", "/app/actes/liste.xhtml", "/app/actes/"),
          new Entry("nav.sendings", "/app/envois/liste.xhtml", "/app/envois/"),
          new Entry("nav.works", "/app/travaux/liste.xhtml", "/app/travaux/"),
          new Entry("nav.statistics", "/app/statistiques/tableau.xhtml", "/app/statistiques/"),
          new Entry("nav.network", "/app/reseau/carte.xhtml", "/app/reseau/"),
          new Entry(
              "nav.establishments", "/app/etablissements/liste.xhtml", "/app/etablissements/"),
          new Entry("nav.imports", "/app/imports/liste.xhtml", "/app/imports/"),
          new Entry("nav.regulation", "/app/regles/reglages.xhtml", "/app/regles/"),
          new Entry("nav.journal", "/app/journal/liste.xhtml", "/app/journal/"),
          new Entry("nav.accounts", "/app/comptes/liste.xhtml", "/app/comptes/"),
          new Entry("nav.keys", "/app/cles/liste.xhtml", "/app/cles/"));

  @Inject private UserBean user;

  /** The items open to the person signed in; none before log-in. */
  public List<Item> getItems() {
    if (!user.isAuthenticated()) {
      return List.of();
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    String here = faces.getViewRoot().getViewId();
    Texts texts = Texts.of("session");
    return ENTRIES.stream()
        .filter(entry -> PageCatalogue.rightOf(entry.page()).filter(this::holds).isPresent())
        .map(
            entry ->
                new Item(texts.get(entry.key()), entry.page(), here.startsWith(entry.folder())))
        .toList();
  }

  private boolean holds(Right right) {
    return user.getActor().holds(right);
  }
}
