package fr.mediane.web.intake;

import fr.mediane.network.intake.CancelImport;
import fr.mediane.network.intake.ImportReader;
import fr.mediane.network.intake.ImportRow;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One import: its progress while it runs, what became of its lines afterwards. */
@Named("importSheet")
@ViewScoped
public class ImportBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ImportReader reader;
  @Inject private Screen screen;

  private Long id;
  private transient ImportRow run;

  /** Reads the import, « 404 » when there is none. */
  public void open() {
    getRun();
  }

  /** The import. */
  public ImportRow getRun() {
    if (run == null) {
      run = screen.readOr404(() -> reader.run(id));
    }
    return run;
  }

  /** Asks the import to stop. */
  public String cancel() {
    return screen.act(
        new CancelImport(id),
        Texts.of("network").get("import.cancelling"),
        "/app/imports/fiche.xhtml?faces-redirect=true&id=" + id);
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  public void setId(String typed) {
    this.id = Parameters.id(typed).orElse(null);
  }
}
