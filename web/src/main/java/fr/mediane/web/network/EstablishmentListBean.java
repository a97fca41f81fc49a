package fr.mediane.web.network;

import fr.mediane.network.view.EstablishmentFilters;
import fr.mediane.network.view.EstablishmentList;
import fr.mediane.network.view.EstablishmentPage;
import fr.mediane.network.view.EstablishmentReader;
import fr.mediane.network.view.EstablishmentRow;
import fr.mediane.network.view.EstablishmentSearch;
import fr.mediane.network.view.EstablishmentSort;
import fr.mediane.regulation.Sector;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of establishments. The search, its limits, the order and the page stand in the address;
 * a value it does not understand limits nothing and is told.
 */
@Named("establishmentList")
@RequestScoped
public class EstablishmentListBean {

  private static final String PATH = "/app/etablissements/liste.xhtml";
  private static final int SIZE = 25;

  /** A value to choose in a filter. */
  public record Choice(String value, String label, boolean chosen) {}

  @Inject private EstablishmentReader reader;

  private String text;
  private String territory;
  private String departement;
  private String sector;
  private String category;
  private String group;
  private String sort;
  private int page = 1;
  private EstablishmentPage found;
  private EstablishmentFilters filters;

  /** Reads the page asked for. */
  public void search() {
    EstablishmentList list = reader.list(criteria(), (page - 1) * SIZE, SIZE);
    filters = list.filters();
    found = list.page();
  }

  /** The rows of the page. */
  public List<EstablishmentRow> getRows() {
    return found.rows();
  }

  /** How many establishments the search finds. */
  public long getTotal() {
    return found.total();
  }

  /** The pages. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, found.total(), PATH, parameters(sort));
  }

  /** Whether something limits the list. */
  public boolean isFiltered() {
    return parameters(null).values().stream().anyMatch(value -> value != null && !value.isBlank());
  }

  /** The territories, to choose. */
  public List<Choice> getTerritories() {
    return filters.places().stream()
        .map(place -> choice(place.territoryCode(), place.territoryName(), territory))
        .distinct()
        .toList();
  }

  /** The départements of the territory chosen, or all. */
  public List<Choice> getDepartements() {
    return filters.places().stream()
        .filter(place -> isBlank(territory) || place.territoryCode().equals(territory))
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .map(place -> choice(place.code(), place.code() + "\u00a0– " + place.name(), departement))
        .toList();
  }

  /** The sectors, to choose. */
  public List<Choice> getSectors() {
    return Arrays.stream(Sector.values())
        .map(one -> choice(one.name(), one.label(), sector))
        .toList();
  }

  /** The categories that at least one establishment has. */
  public List<Choice> getCategories() {
    return filters.categories().stream()
        .map(
            one ->
                choice(
                    one.code(),
                    one.label() == null ? one.code() : one.code() + "\u00a0– " + one.label(),
                    category))
        .toList();
  }

  /** The groups, to choose. */
  public List<Choice> getGroups() {
    return filters.groups().stream()
        .map(one -> choice(one.id().toString(), one.name(), group))
        .toList();
  }

  /** Address of the same list in another order; the order already shown is reversed. */
  public String sortHref(String order) {
    boolean reversed = order.equals(sortShown()) && !isDescending();
    return new Pagination(1, SIZE, 1, PATH, parameters((reversed ? "-" : "") + order)).firstHref();
  }

  /** How a column is sorted, in the words of {@code aria-sort}. */
  public String ariaSort(String order) {
    if (!order.equals(sortShown())) {
      return "none";
    }
    return isDescending() ? "descending" : "ascending";
  }

  private EstablishmentSearch criteria() {
    Filters read = new Filters();
    EstablishmentSearch search =
        new EstablishmentSearch(
            read.text("q", text),
            read.text("territoire", territory),
            read.text("departement", departement),
            read.choice(Sector.class, "secteur", sector),
            read.text("categorie", category),
            read.identity("groupe", group),
            EstablishmentSort.valueOf(sortShown()),
            isDescending());
    read.tell();
    return search;
  }

  private Map<String, String> parameters(String order) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", text);
    parameters.put("territoire", territory);
    parameters.put("departement", departement);
    parameters.put("secteur", sector);
    parameters.put("categorie", category);
    parameters.put("groupe", group);
    parameters.put("tri", order);
    return parameters;
  }

  private String sortShown() {
    String order = isDescending() ? sort.substring(1) : sort;
    return Arrays.stream(EstablishmentSort.values())
        .map(Enum::name)
        .filter(name -> name.equals(order))
        .findFirst()
        .orElse(EstablishmentSort.NAME.name());
  }

  private boolean isDescending() {
    return sort != null && sort.startsWith("-");
  }

  private static Choice choice(String value, String label, String chosen) {
    return new Choice(value, label, value.equals(chosen));
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getDepartement() {
    return departement;
  }

  public void setDepartement(String departement) {
    this.departement = departement;
  }

  public String getSector() {
    return sector;
  }

  public void setSector(String sector) {
    this.sector = sector;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }
}
