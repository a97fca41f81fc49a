package fr.mediane.web.pool;

import fr.mediane.panel.pool.CandidatePage;
import fr.mediane.panel.pool.CandidateSearch;
import fr.mediane.panel.pool.CandidateSort;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of candidates; its address says all it shows. */
@Named("candidateList")
@RequestScoped
public class CandidateListBean {

  static final String PATH = "/app/vivier/liste.xhtml";
  private static final int SIZE = 25;

  @Inject private CandidateSearch search;
  @Inject private Screen screen;

  private PoolFilters filters;
  private CandidatePage page;
  private Pagination pagination;

  @PostConstruct
  void readAddress() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    filters = new PoolFilters(parameters::get);
  }

  /** Reads the page that the address asks for; a page beyond the end shows the last one. */
  public void load() {
    int asked = askedPage();
    page = screen.readOr404(() -> read((asked - 1) * SIZE));
    if (page == null) {
      return;
    }
    pagination = new Pagination(asked, SIZE, page.total(), PATH, filters.values());
    filters.tell();
  }

  private CandidatePage read(int first) {
    return search.search(filters.criteria(), filters.sort(), first, SIZE);
  }

  private static int askedPage() {
    return Parameters.page(
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("page"));
  }

  /** The page read. */
  public CandidatePage getPage() {
    return page;
  }

  /** Links to the other pages. */
  public Pagination getPagination() {
    return pagination;
  }

  /** The filters of the address. */
  public PoolFilters getFilters() {
    return filters;
  }

  /** The value of a filter, for the field that shows it. */
  public String filter(String name) {
    return filters.get(name);
  }

  /** The instances within reach, by code. */
  public List<SelectItem> getPanels() {
    return Items.codes(page.panels());
  }

  /** Professional categories. */
  public List<SelectItem> getCategories() {
    return Items.of(page.categories());
  }

  /** Départements. */
  public List<SelectItem> getDepartements() {
    return Items.of(page.departements());
  }

  /** The calls answered, each with its number of candidates, then the spontaneous applications. */
  public List<SelectItem> getCalls() {
    List<SelectItem> items = new ArrayList<>();
    page.calls()
        .forEach(
            call ->
                items.add(
                    new SelectItem(
                        call.id().toString(), call.title() + " (" + call.count() + ")")));
    if (page.spontaneous() > 0) {
      items.add(
          new SelectItem("aucun", Texts.of("pool").get("list.spontaneous", page.spontaneous())));
    }
    return items;
  }

  /** Whether rows should name their instance: the list shows several. */
  public boolean isSeveralPanels() {
    return page.panel() == null;
  }

  /** Address of the list in another order, kept otherwise as it is, without context path. */
  public String sortHref(String first, String second) {
    Map<String, String> values = filters.values();
    values.put("tri", filters.sort().name().equals(first) ? second : first);
    return PATH + query(values);
  }

  /** What a heading says of the order: {@code ascending}, {@code descending} or nothing. */
  public String sorted(String ascending, String descending) {
    CandidateSort sort = filters.sort();
    if (sort.name().equals(ascending)) {
      return "ascending";
    }
    return sort.name().equals(descending) ? "descending" : "none";
  }

  /** The address of the file of this list, without context path. */
  public String getExportHref() {
    return "/api/secure/candidates/export.csv" + query(filters.values());
  }

  /** The address of the list of the same instance without any filter, without context path. */
  public String getClearHref() {
    Map<String, String> values = new LinkedHashMap<>();
    if (filters.get("instance") != null) {
      values.put("instance", filters.get("instance"));
    }
    return PATH + query(values);
  }

  /** « ?instance=… » for the pages of the same instance, or nothing. */
  public String getPanelQuery() {
    return page.panel() == null ? "" : query(Map.of("instance", page.panel().code()));
  }

  private static String query(Map<String, String> values) {
    return values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(
                value ->
                    value.getKey()
                        + "="
                        + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
