package fr.mediane.web.study;

import fr.mediane.panel.study.OpenStudy;
import fr.mediane.panel.study.SearchComposition;
import fr.mediane.panel.study.SearchDesk;
import fr.mediane.web.Screen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** Opens studies and has them searched, from whatever page. */
@Named("studyLauncher")
@ApplicationScoped
public class StudyLauncher {

  /** A search shorter than that is shown with the answer to the gesture that asked for it. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  @Inject private Screen screen;
  @Inject private SearchDesk desk;

  /** Opens the study of a draft, searches it and goes there. */
  public String ofProposal(String number) {
    return open(new OpenStudy(null, number, null, null, null, null));
  }

  /** Opens a study, searches it and goes there; {@code null} when refused. */
  String open(OpenStudy command) {
    return screen
        .execute(command)
        .map(
            id -> {
              search(id);
              return StudyPages.redirectTo(StudyPages.sheet(id));
            })
        .orElse(null);
  }

  /** Has a study searched, and waits a moment for it. */
  void search(Long id) {
    if (screen.does(new SearchComposition(id))) {
      desk.await(id, PATIENCE);
    }
  }
}
