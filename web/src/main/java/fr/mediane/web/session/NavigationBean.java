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

  /** How many pages are still offered side by side; more of them are sorted into menus. */
  private static final int SIDE_BY_SIDE = 9;

  /**
   * A page in the navigation.
   *
   * @param key key of its label in the bundle {@code session}
   * @param page path from the root of the application
   * @param folders beginnings of the paths of the pages that belong under it
   */
  private record Entry(String key, String page, List<String> folders) {
    Entry(String key, String page, String... folders) {
      this(key, page, List.of(folders));
    }

    boolean holds(String path) {
      return folders.stream().anyMatch(path::startsWith);
    }
  }

  /**
   * Pages of one subject.
   *
   * @param key key of its label in the bundle {@code session}
   * @param entries its pages, in the order of the menu
   */
  private record Subject(String key, List<Entry> entries) {
    Subject(String key, Entry... entries) {
      this(key, List.of(entries));
    }
  }

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

  /**
   * A place of the navigation as the template shows it: a page, or a menu of several.
   *
   * @param id end of the identifier of its menu in the page
   * @param label French label
   * @param items its pages, at least one; more than one make a menu
   */
  public record Group(String id, String label, List<Item> items) {
    /** For the expression language: end of the identifier of the menu. */
    public String getId() {
      return id;
    }

    /** Label of the button that opens the menu. */
    public String getLabel() {
      return label;
    }

    /** Pages of the menu. */
    public List<Item> getItems() {
      return items;
    }

    /** Whether it is a menu, and not a page alone. */
    public boolean isMenu() {
      return items.size() > 1;
    }

    /** Whether one of its pages is where the person is. */
    public boolean isCurrent() {
      return items.stream().anyMatch(Item::current);
    }
  }

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("nav.home", new Entry("nav.home", "/app/accueil.xhtml", "/app/accueil")),
          new Subject(
              "nav.dossiers",
              new Entry(
                  "nav.dossiers",
                  "/app/dossiers/liste.xhtml",
                  "/app/dossiers/",
                  "/app/destructions/"),
              new Entry("nav.sessions", "/app/sessions/liste.xhtml", "/app/sessions/"),
              new Entry("nav.vacations", "/app/vacations/liste.xhtml", "/app/vacations/"),
              new Entry("nav.receipts", "/app/saisines/liste.xhtml", "/app/saisines/")),
          new Subject(
              "nav.panels",
              new Entry("nav.panels", "/app/instances/liste.xhtml", "/app/instances/"),
              new Entry("nav.candidates", "/app/vivier/liste.xhtml", "/app/vivier/"),
              new Entry(
                  "nav.proposals",
                  "/app/propositions/liste.xhtml",
                  "/app/propositions/",
                  "/app/etudes/"),
              new Entry("nav.acts", "/app/actes/liste.xhtml", "/app/actes/", "/app/mandats/")),
          new Subject(
              "nav.reports",
              new Entry("nav.reports", "/app/rapports/liste.xhtml", "/app/rapports/"),
              new Entry("nav.statistics", "/app/statistiques/tableau.xhtml", "/app/statistiques/"),
              new Entry(
                  "nav.sendings", "/app/envois/liste.xhtml", "/app/envois/", "/app/courriers/")),
          new Subject(
              "nav.network",
              new Entry("nav.network", "/app/reseau/carte.xhtml", "/app/reseau/"),
              new Entry(
                  "nav.establishments", "/app/etablissements/liste.xhtml", "/app/etablissements/"),
              new Entry("nav.imports", "/app/imports/liste.xhtml", "/app/imports/")),
          new Subject(
              "nav.administration",
              new Entry("nav.works", "/app/travaux/liste.xhtml", "/app/travaux/"),
              new Entry("nav.regulation", "/app/regles/reglages.xhtml", "/app/regles/"),
              new Entry("nav.journal", "/app/journal/liste.xhtml", "/app/journal/"),
              new Entry("nav.accounts", "/app/comptes/liste.xhtml", "/app/comptes/"),
              new Entry("nav.keys", "/app/cles/liste.xhtml", "/app/cles/")));

  @Inject private UserBean user;

  private List<Group> groups;

  /**
   * The pages open to the person signed in, sorted into menus when they are many; none before
   * log-in. A menu that would hold one page is that page.
   */
  public List<Group> getGroups() {
    if (groups == null) {
      groups = user.isAuthenticated() ? groups() : List.of();
    }
    return groups;
  }

  private List<Group> groups() {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    Texts texts = Texts.of("session");
    List<Group> sorted =
        SUBJECTS.stream()
            .map(subject -> group(subject, here, texts))
            .filter(group -> !group.items().isEmpty())
            .toList();
    List<Item> all = sorted.stream().flatMap(group -> group.items().stream()).toList();
    return all.size() > SIDE_BY_SIDE
        ? sorted
        : all.stream().map(item -> new Group("", item.label(), List.of(item))).toList();
  }

  private Group group(Subject subject, String here, Texts texts) {
    List<Item> items =
        subject.entries().stream()
            .filter(entry -> PageCatalogue.rightOf(entry.page()).filter(this::holds).isPresent())
            .map(entry -> new Item(texts.get(entry.key()), entry.page(), entry.holds(here)))
            .toList();
    return new Group(subject.key().replace('.', '-'), texts.get(subject.key()), items);
  }

  private boolean holds(Right right) {
    return user.getActor().holds(right);
  }
}
