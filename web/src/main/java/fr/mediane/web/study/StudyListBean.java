package fr.mediane.web.study;

import fr.mediane.panel.study.DeleteStudy;
import fr.mediane.panel.study.StudyLine;
import fr.mediane.panel.study.StudyReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The studies of the person signed in. */
@Named("studyList")
@ViewScoped
public class StudyListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StudyReader reader;
  @Inject private Screen screen;

  private List<StudyLine> studies;

  /** Reads the list. */
  public void load() {
    studies = reader.list();
  }

  /** Forgets a study. */
  public String delete(StudyLine study) {
    if (!screen.does(new DeleteStudy(study.id(), study.version()))) {
      load();
      return null;
    }
    screen.success(Texts.of("study").get("deleted", study.title()));
    return StudyPages.redirectTo(StudyPages.LIST);
  }

  /** The studies, the latest first. */
  public List<StudyLine> getStudies() {
    return studies;
  }
}
