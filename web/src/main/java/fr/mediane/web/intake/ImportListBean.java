package fr.mediane.web.intake;

import fr.mediane.network.intake.ImportPage;
import fr.mediane.network.intake.ImportReader;
import fr.mediane.network.intake.ImportRow;
import fr.mediane.network.intake.ImportState;
import fr.mediane.web.page.PagedList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of imports, last first. */
@Named("importList")
@RequestScoped
public class ImportListBean extends PagedList<ImportRow> {

  @Inject private ImportReader reader;

  /** The list of its page. */
  public ImportListBean() {
    super("/app/imports/liste.xhtml");
  }

  @Override
  protected void read(int first, int size) {
    ImportPage page = reader.runs(first, size);
    found(page.total(), page.rows());
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
}
