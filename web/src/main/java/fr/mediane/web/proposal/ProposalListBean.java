package fr.mediane.web.proposal;

import fr.mediane.panel.ProposalState;
import fr.mediane.panel.proposal.view.PanelChoice;
import fr.mediane.panel.proposal.view.ProposalFilter;
import fr.mediane.panel.proposal.view.ProposalFilter.Sort;
import fr.mediane.panel.proposal.view.ProposalLabels;
import fr.mediane.panel.proposal.view.ProposalLine;
import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.panel.proposal.view.Rows;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of proposals. What it shows is said by its address; what is not understood there is told
 * and ignored.
 */
@Named("proposalList")
@RequestScoped
public class ProposalListBean {

  private static final int SIZE = 25;
  private static final Map<String, Sort> SORTS =
      Map.of(
          "numero",
          Sort.NUMBER,
          "instance",
          Sort.PANEL,
          "effet",
          Sort.EFFECTIVE,
          "creation",
          Sort.CREATED);

  @Inject private ProposalReader reader;

  private String panel;
  private String state;
  private String text;
  private String sort;
  private int page = 1;
  private Long wantedPanel;
  private ProposalState wantedState;
  private String wantedText;
  private List<PanelChoice> panels;
  private Rows<ProposalLine> rows;

  /** Reads the list once the address is known. */
  public void load() {
    panels = reader.panels();
    readFilters();
    rows = read(page);
    if (rows.rows().isEmpty() && rows.total() > 0) {
      page = getPagination().page();
      rows = read(page);
    }
  }

  private Rows<ProposalLine> read(int wanted) {
    String column = sortColumn();
    return reader.list(
        new ProposalFilter(
            wantedPanel,
            wantedState,
            wantedText,
            SORTS.get(column),
            isDescending(),
            (wanted - 1) * SIZE,
            SIZE));
  }

  private void readFilters() {
    Filters read = new Filters();
    String id = read.among(getPanels().values(), "instance", panel);
    wantedPanel = id == null ? null : Long.valueOf(id);
    wantedState = read.choice(ProposalState.class, "etat", state);
    wantedText = read.text("q", text);
    read.tell();
  }

  private String sortColumn() {
    String column = sort == null ? "" : sort.replaceFirst("^-", "").toLowerCase(Locale.ROOT);
    return SORTS.containsKey(column) ? column : "creation";
  }

  private boolean isDescending() {
    return sort == null || sort.startsWith("-") || !SORTS.containsKey(sort);
  }

  /** Direction of a column, as {@code aria-sort} says it; {@code null} when not sorted by it. */
  public String ariaSort(String column) {
    if (!column.equals(sortColumn())) {
      return null;
    }
    return isDescending() ? "descending" : "ascending";
  }

  /** Address that sorts by a column, the other way round when it is sorted by it already. */
  public String sortHref(String column) {
    Map<String, String> parameters = filters();
    boolean ascending = !column.equals(sortColumn()) || isDescending();
    parameters.put("tri", ascending ? column : "-" + column);
    return new Pagination(1, SIZE, 2L * SIZE, ProposalPages.LIST, parameters)
        .getNextHref()
        .replaceFirst("&page=2$", "");
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, rows.total(), ProposalPages.LIST, filters());
  }

  private Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("instance", panel);
    filters.put("etat", state);
    filters.put("q", text);
    filters.put("tri", sort);
    return filters;
  }

  /** Whether the address narrows the list. */
  public boolean isFiltered() {
    return filters().entrySet().stream()
        .anyMatch(
            filter ->
                !"tri".equals(filter.getKey())
                    && filter.getValue() != null
                    && !filter.getValue().isBlank());
  }

  /** The states with their names, in the order of the life of a proposal. */
  public Map<String, String> getStates() {
    return Arrays.stream(ProposalState.values())
        .collect(
            Collectors.toMap(
                ProposalLabels::state, ProposalState::name, (a, b) -> a, LinkedHashMap::new));
  }

  /** Tone of the badge of a state. */
  public String tone(ProposalState of) {
    return ProposalTones.of(of);
  }

  /** The instances offered by the filter. */
  public Map<String, String> getPanels() {
    Map<String, String> choices = new LinkedHashMap<>();
    panels.forEach(choice -> choices.put(choice.name(), choice.id().toString()));
    return choices;
  }

  /** The page of the list. */
  public Rows<ProposalLine> getRows() {
    return rows;
  }

  public String getPanel() {
    return panel;
  }

  public void setPanel(String panel) {
    this.panel = panel;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
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
