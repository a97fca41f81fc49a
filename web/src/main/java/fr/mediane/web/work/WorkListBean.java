package fr.mediane.web.work;

import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import fr.mediane.work.WorkPage;
import fr.mediane.work.WorkReader;
import fr.mediane.work.WorkRow;
import fr.mediane.work.WorkState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of one's own works, last first. */
@Named("workList")
@RequestScoped
public class WorkListBean {

  private static final int SIZE = 25;

  @Inject private WorkReader reader;

  private int page = 1;
  private WorkPage found;

  /** Reads the page asked for. */
  public void search() {
    found = reader.page((page - 1) * SIZE, SIZE);
  }

  /** The rows of the page. */
  public List<WorkRow> getRows() {
    return found.rows();
  }

  /** Whether one of them waits or runs: the page then follows it. */
  public boolean isFollowing() {
    return found.rows().stream().anyMatch(row -> row.state().isUnfinished());
  }

  /** The pages. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, found.total(), "/app/travaux/liste.xhtml", Map.of());
  }

  /** The tone of the badge of a state. */
  public String tone(WorkState state) {
    return switch (state) {
      case WAITING -> "neutral";
      case RUNNING -> "info";
      case DONE -> "success";
      case CANCELLED, INTERRUPTED -> "warning";
      case FAILED -> "error";
    };
  }

  public String getPage() {
    return Integer.toString(page);
  }

  public void setPage(String typed) {
    this.page = Parameters.page(typed);
  }
}
