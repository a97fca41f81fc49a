package fr.mediane.panel.study;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.proposal.Proposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Opens a study. */
@ApplicationScoped
public class OpenStudyHandler implements CommandHandler<OpenStudy, Long> {

  @Inject private Studies studies;
  @Inject private Proposals proposals;
  @Inject private Panels panels;
  @Inject private StudyChecks checks;

  @Override
  public Long handle(OpenStudy command, CommandContext context) {
    Proposal proposal =
        command.proposalNumber() == null
            ? null
            : proposals.toRead(command.proposalNumber()).orElseThrow(NotFoundRefusal::new);
    Panel panel =
        proposal == null
            ? panels.byId(command.panelId()).orElseThrow(NotFoundRefusal::new)
            : proposal.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    StudyInputs asked =
        new StudyInputs(
            proposal == null ? command.title() : proposal.getTitle(),
            proposal == null ? command.effectiveOn() : proposal.getEffectiveOn(),
            proposal == null ? command.termMonths() : Integer.valueOf(proposal.getTermMonths()),
            Preference.usual(),
            Set.of(),
            command.leaving(),
            Hypotheses.NONE);
    StudyInputs inputs = checks.check(panel, asked, context.today());
    Study study =
        studies.add(new Study(panel, proposal, context.actor().username(), context.at(), inputs));
    context.about("Study", study.getId(), panel.getName());
    return study.getId();
  }
}
