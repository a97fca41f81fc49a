package fr.mediane.panel.study;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.Proposal;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;

/** Hands a search over to the desk once its transaction is committed. */
@ApplicationScoped
public class SearchCompositionHandler implements CommandHandler<SearchComposition, Void> {

  @Inject private Studies studies;
  @Inject private Settings settings;
  @Inject private Event<SearchAsked> asked;

  @Override
  public Void handle(SearchComposition command, CommandContext context) {
    Study study = studies.of(command.id(), context.actor());
    context.about("Study", study.getId(), study.getPanel().getName());
    if (study.inputs().preference().counting().isEmpty()) {
      throw new InvalidRefusal(null, StudyTexts.get("criteria.none"));
    }
    followDraft(study);
    asked.fire(
        new SearchAsked(
            study.getId(),
            study.getRevision(),
            study.getOwner(),
            Duration.ofSeconds(settings.number("composer.seconds")),
            settings.number("composer.searches")));
    return null;
  }

  /** The day of effect and the length of the mandates are those of the draft, as it is now. */
  private static void followDraft(Study study) {
    Proposal draft = study.getProposal();
    StudyInputs inputs = study.inputs();
    if (draft != null
        && draft.getState().isEditable()
        && (!draft.getEffectiveOn().equals(inputs.effectiveOn())
            || draft.getTermMonths() != inputs.termMonths())) {
      study.revise(inputs.headed(inputs.title(), draft.getEffectiveOn(), draft.getTermMonths()));
    }
  }
}
