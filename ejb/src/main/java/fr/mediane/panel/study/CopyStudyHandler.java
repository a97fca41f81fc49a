package fr.mediane.panel.study;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Copies a study; what was found is not copied. */
@ApplicationScoped
public class CopyStudyHandler implements CommandHandler<CopyStudy, Long> {

  private static final int LONGEST_TITLE = 200;

  @Inject private Studies studies;

  @Override
  public Long handle(CopyStudy command, CommandContext context) {
    Study study = studies.of(command.id(), context.actor());
    StudyInputs inputs = study.inputs();
    String title = StudyTexts.get("copy.title", inputs.title());
    Study copy =
        studies.add(
            new Study(
                study.getPanel(),
                study.getProposal(),
                context.actor().username(),
                context.at(),
                inputs.headed(
                    title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                    inputs.effectiveOn(),
                    inputs.termMonths())));
    context.about("Study", copy.getId(), study.getPanel().getName());
    return copy.getId();
  }
}
