package fr.mediane.web.dossier;

import fr.mediane.web.Texts;
import fr.mediane.web.access.PageCatalogue;
import fr.mediane.web.session.UserBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages of one dossier that the reader may open. */
@Named("dossierTabs")
@RequestScoped
public class DossierTabs {

  /**
   * A page of a dossier.
   *
   * @param page its path
   * @param key key of its name in the bundle {@code dossier}
   */
  private record Tab(String page, String key) {}

  /**
   * A page as the tabs show it.
   *
   * @param page its path
   * @param label its name
   */
  public record Item(String page, String label) {
    /** For the expression language, which looks for getters. */
    public String getPage() {
      return page;
    }

    /** Name of the page. */
    public String getLabel() {
      return label;
    }
  }

  private static final List<Tab> TABS =
      List.of(
          new Tab(DossierPages.SHEET, "tab_sheet"),
          new Tab(DossierPages.ADMISSION, "tab_admission"),
          new Tab(DossierPages.AGREEMENT, "tab_agreement"));

  @Inject private UserBean user;

  /** The pages, in the order of the life of a case. */
  public List<Item> getItems() {
    Texts texts = Texts.of("dossier");
    return TABS.stream()
        .filter(tab -> PageCatalogue.rightOf(tab.page()).filter(user.getActor()::holds).isPresent())
        .map(tab -> new Item(tab.page(), texts.get(tab.key())))
        .toList();
  }
}
