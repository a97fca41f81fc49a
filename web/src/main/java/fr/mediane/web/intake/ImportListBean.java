package fr.mediane.web.intake;

import fr.mediane.network.intake.ImportPage;
import fr.mediane.network.intake.ImportReader;
import fr.mediane.network.intake.ImportRow;
import fr.mediane.network.intake.ImportState;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of imports, last first. */
@Named("importList")
@RequestScoped
public class ImportListBean {

  private static final int SIZE = 25;

  @Inject private ImportReader reader;

  private int page = 1;
  private ImportPage found;

  /** Reads the page asked for. */
  public void search() {
    found = reader.runs((page - 1) * SIZE, SIZE);
  }

  /** The rows of the page. */
  public List<ImportRow> getRows() {
    return found.rows();
  }

  /** The pages. */
  public Pagination getPagination() {
    return new Pagination(page, SIZE, found.total(), "/app/imports/liste.xhtml", Map.of());
  }

  /** The tone of the badge of a state. */
  public String tone(ImportState state) {
    return switch (state) {
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
