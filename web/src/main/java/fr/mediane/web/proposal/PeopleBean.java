package fr.mediane.web.proposal;

import fr.mediane.panel.proposal.view.CandidateCard;
import fr.mediane.panel.proposal.view.CandidateFilter;
import fr.mediane.panel.proposal.view.ProposalView;
import fr.mediane.panel.proposal.view.Rows;
import fr.mediane.panel.proposal.view.Workbench;
import fr.mediane.panel.proposal.view.WorkbenchReader;
import fr.mediane.regulation.RegulationStore;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The candidates that the workbench offers, searched and paged in the database. */
@Named("people")
@ViewScoped
public class PeopleBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkbenchReader reader;
  @Inject private RegulationStore regulation;

  private ProposalView view;
  private Rows<CandidateCard> found;
  private String text;
  private String category;
  private String civility;
  private int page = 1;

  /** What is searched now. */
  CandidateFilter filter() {
    return new CandidateFilter(text, category, civility, page);
  }

  /** Shows who may be placed in a proposal, once both were read. */
  void show(Workbench read) {
    view = read.proposal();
    found = read.candidates();
    readLastPageWhenBeyond();
  }

  /** Forgets the name searched, once that person is placed. */
  void forgetName() {
    text = null;
  }

  /** Searches from the first page. */
  public void search() {
    page = 1;
    read();
  }

  /** Goes some pages forward, or back. */
  public void turn(int pages) {
    page = Math.max(1, page + pages);
    read();
  }

  private void read() {
    found = reader.offered(view.panelId(), view.shownPeople(), filter());
    readLastPageWhenBeyond();
  }

  /** A person placed may have been the last one of the last page. */
  private void readLastPageWhenBeyond() {
    if (page > getLastPage()) {
      page = getLastPage();
      found = reader.offered(view.panelId(), view.shownPeople(), filter());
    }
  }

  /** The page of candidates. */
  public Rows<CandidateCard> getFound() {
    return found;
  }

  /** Number of the last page, at least 1. */
  public int getLastPage() {
    return (int) Math.max(1, (found.total() + CandidateFilter.SIZE - 1) / CandidateFilter.SIZE);
  }

  /** The categories of professions, by name. */
  public Map<String, String> getCategories() {
    Map<String, String> categories = new LinkedHashMap<>();
    regulation
        .professionCategories()
        .forEach(known -> categories.put(known.getLabel(), known.getCode()));
    return categories;
  }

  public int getPage() {
    return page;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getCivility() {
    return civility;
  }

  public void setCivility(String civility) {
    this.civility = civility;
  }
}
