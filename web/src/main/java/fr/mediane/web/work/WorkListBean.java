package fr.mediane.web.work;

import fr.mediane.web.page.PagedList;
import fr.mediane.work.WorkPage;
import fr.mediane.work.WorkReader;
import fr.mediane.work.WorkRow;
import fr.mediane.work.WorkState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of one's own works, last first. */
@Named("workList")
@RequestScoped
public class WorkListBean extends PagedList<WorkRow> {

  @Inject private WorkReader reader;

  /** The list of its page. */
  public WorkListBean() {
    super("/app/travaux/liste.xhtml");
  }

  @Override
  protected void read(int first, int size) {
    WorkPage page = reader.page(first, size);
    found(page.total(), page.rows());
  }

  /** Whether one of them waits or runs: the page then follows it. */
  public boolean isFollowing() {
    return getRows().stream().anyMatch(row -> row.state().isUnfinished());
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
}
