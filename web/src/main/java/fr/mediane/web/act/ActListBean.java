package fr.mediane.web.act;

import fr.mediane.panel.act.ActFilter;
import fr.mediane.panel.act.ActReader;
import fr.mediane.panel.act.ActRow;
import fr.mediane.panel.act.PanelName;
import fr.mediane.panel.proposal.view.Rows;
import fr.mediane.web.page.Filters;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of acts. What it shows is said by its address; what is unknown there is told and
 * ignored.
 */
@Named("actList")
@RequestScoped
public class ActListBean {

  private static final int SIZE = 25;

  @Inject private ActReader reader;

  private String panel;
  private String year;
  private String number;
  private int page = 1;
  private ActFilter filter;
  private List<PanelName> panels;
  private Rows<ActRow> rows;

  /** Reads the list once the address is known. */
  public void load() {
    panels = reader.panels();
    filter = filter();
    rows = read(page);
    if (rows.rows().isEmpty() && rows.total() > 0) {
      page = getPagination().page();
      rows = read(page);
    }
  }

  private Rows<ActRow> read(int wanted) {
    return reader.list(filter, (wanted - 1) * SIZE, SIZE);
  }

  private ActFilter filter() {
    Filters filters = new Filters();
    ActFilter read =
        new ActFilter(
            filters.among(panels.stream().map(PanelName::code).toList(), "instance", panel),
            filters.year("annee", year),
            filters.text("numero", number));
    filters.tell();
    return read;
  }

  /** The pages of the list. */
  public Pagination getPagination() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("instance", panel);
    filters.put("annee", year);
    filters.put("numero", number);
    return new Pagination(page, SIZE, rows.total(), ActPages.LIST, filters);
  }

  /** Whether the address narrows the list. */
  public boolean isFiltered() {
    return !getPagination().filters().isEmpty();
  }

  /** The acts of the page. */
  public Rows<ActRow> getRows() {
    return rows;
  }

  /** The instances to choose from. */
  public List<SelectItem> getPanels() {
    return panels.stream().map(one -> new SelectItem(one.code(), one.name())).toList();
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

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }
}
