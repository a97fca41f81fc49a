package fr.mediane.web.network;

import fr.mediane.network.GroupKind;
import fr.mediane.network.view.GroupPage;
import fr.mediane.network.view.GroupReader;
import fr.mediane.network.view.GroupRow;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of groups; what it shows stands in its address. */
@Named("groupList")
@RequestScoped
public class GroupListBean {

  private static final String PATH = "/app/reseau/groupes.xhtml";
  private static final int SIZE = 25;

  @Inject private GroupReader reader;

  private String text;
  private String kind;
  private int page = 1;
  private GroupPage found;

  /** Reads the page asked for. */
  public void search() {
    Filters filters = new Filters();
    GroupKind wanted = filters.choice(GroupKind.class, "nature", kind);
    String typed = filters.text("q", text);
    filters.tell();
    found = reader.groups(wanted, typed, (page - 1) * SIZE, SIZE);
  }

  /** The rows of the page. */
  public List<GroupRow> getRows() {
    return found.rows();
  }

  /** How many groups the search finds. */
  public long getTotal() {
    return found.total();
  }

  /** The pages. */
  public Pagination getPagination() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("q", text);
    filters.put("nature", kind);
    return new Pagination(page, SIZE, found.total(), PATH, filters);
  }

  /** Whether something limits the list. */
  public boolean isFiltered() {
    return !getPagination().filters().isEmpty();
  }

  /** The kinds of group, to choose. */
  public List<SelectItem> getKinds() {
    Texts texts = Texts.of("network");
    return Arrays.stream(GroupKind.values())
        .map(one -> new SelectItem(one.name(), texts.get("groups.kind." + one.name())))
        .toList();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }
}
