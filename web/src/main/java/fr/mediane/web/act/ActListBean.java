package fr.mediane.web.act;

import fr.mediane.panel.act.ActFilter;
import fr.mediane.panel.act.ActReader;
import fr.mediane.panel.act.ActRow;
import fr.mediane.panel.act.PanelName;
import fr.mediane.panel.proposal.view.Rows;
import fr.mediane.web.page.Pagination;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of acts. What it shows is said by its address; anything unknown there is ignored. */
@Named("actList")
@RequestScoped
public class ActListBean {

  private static final int SIZE = 25;
  private static final int LAST_PAGE = 1_000_000;

  @Inject private ActReader reader;

  private String panel;
  private String year;
  private String number;
  private int page = 1;
  private List<PanelName> panels;
  private Rows<ActRow> rows;

  /** Reads the list once the address is known. */
  public void load() {
    panels = reader.panels();
    rows = read(Math.max(1, Math.min(page, LAST_PAGE)));
    if (rows.rows().isEmpty() && rows.total() > 0) {
      page = getPagination().page();
      rows = read(page);
    }
  }

  private Rows<ActRow> read(int wanted) {
    return reader.list(new ActFilter(knownPanel(), knownYear(), number), (wanted - 1) * SIZE, SIZE);
  }

  private String knownPanel() {
    return panels.stream()
        .map(PanelName::code)
        .filter(code -> code.equals(panel))
        .findFirst()
        .orElse(null);
  }

  private Integer knownYear() {
    return year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null;
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("instance", knownPanel());
    filters.put("annee", year);
    filters.put("numero", number);
    return new Pagination(page, SIZE, rows.total(), ActPages.LIST, filters);
  }

  /** Whether the address narrows the list. */
  public boolean isFiltered() {
    return knownPanel() != null || knownYear() != null || number != null && !number.isBlank();
  }

  /** The acts of the page. */
  public Rows<ActRow> getRows() {
    return rows;
  }

  /** The instances to choose from. */
  public List<PanelName> getPanels() {
    return panels;
  }

  public String getPanel() {
    return panel;
  }

  public void setPanel(String panel) {
    this.panel = panel;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
