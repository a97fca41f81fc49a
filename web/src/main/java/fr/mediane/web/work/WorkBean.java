package fr.mediane.web.work;

import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import fr.mediane.work.CancelWork;
import fr.mediane.work.DismissWork;
import fr.mediane.work.WorkFileRow;
import fr.mediane.work.WorkReader;
import fr.mediane.work.WorkRow;
import fr.mediane.work.WorkState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One work: its progress while it runs, its files afterwards. */
@Named("workSheet")
@ViewScoped
public class WorkBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient WorkReader reader;
  @Inject private Screen screen;

  private Long id;
  private transient WorkRow work;
  private transient List<WorkFileRow> files;

  /** Reads the work, « 404 » when there is none. */
  public void open() {
    getWork();
  }

  /** The work. */
  public WorkRow getWork() {
    if (work == null) {
      work = screen.readOr404(() -> reader.work(id));
    }
    return work;
  }

  /** Its files, once it is done. */
  public List<WorkFileRow> getFiles() {
    if (files == null) {
      files = getWork().state() == WorkState.DONE ? reader.files(id) : List.of();
    }
    return files;
  }

  /** Asks the work to stop. */
  public String cancel() {
    return screen.act(
        new CancelWork(id),
        Texts.of("work").get("cancelling"),
        "/app/travaux/fiche.xhtml?faces-redirect=true&id=" + id);
  }

  /** Takes it off the home page. */
  public String dismiss() {
    return screen.act(
        new DismissWork(id),
        Texts.of("work").get("dismissed"),
        "/app/travaux/liste.xhtml?faces-redirect=true");
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  public void setId(String typed) {
    this.id = Parameters.id(typed).orElse(null);
  }
}
