package fr.mediane.web.proposal;

import fr.mediane.panel.ProposalState;
import fr.mediane.panel.proposal.view.PanelChoice;
import fr.mediane.panel.proposal.view.ProposalFilter;
import fr.mediane.panel.proposal.view.ProposalFilter.Sort;
import fr.mediane.panel.proposal.view.ProposalLabels;
import fr.mediane.panel.proposal.view.ProposalLine;
import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.panel.proposal.view.Rows;
import fr.mediane.web.page.Pagination;
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
 * The list of proposals. What it shows is said by its address; anything unknown there is ignored.
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
  private List<PanelChoice> panels;
  private Rows<ProposalLine> rows;

  /** Reads the list once the address is known. */
  public void load() {
    panels = reader.panels();
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
            panelId(),
            stateWanted(),
            text == null || text.isBlank() ? null : text,
            SORTS.get(column),
            isDescending(),
            (Math.max(1, Math.min(wanted, 1_000_000)) - 1) * SIZE,
            SIZE));
  }

  private Long panelId() {
    return panels.stream()
        .map(PanelChoice::id)
        .filter(id -> id.toString().equals(panel))
        .findFirst()
        .orElse(null);
  }

  private ProposalState stateWanted() {
    return Arrays.stream(ProposalState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElse(null);
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
    return panelId() != null || stateWanted() != null || text != null && !text.isBlank();
  }

  /** The states with their names, in the order of the life of a proposal. */
  public Map<String, String> getStates() {
    return Arrays.stream(ProposalState.values())
        .collect(
            Collectors.toMap(
                ProposalState::name, ProposalLabels::state, (a, b) -> a, LinkedHashMap::new));
  }

  /** Tone of the badge of a state. */
  public String tone(ProposalState of) {
    return ProposalTones.of(of);
  }

  /** The instances offered by the filter. */
  public List<PanelChoice> getPanels() {
    return panels;
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

  /** A page number typed into the address; anything but a number is the first page. */
  public void setPage(String typed) {
    page = typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
  }
}
