package fr.mediane.panel.act;

import fr.mediane.document.AppointingActModel;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.Proposals;
import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Signs the act: judges the composition again on the day of the signature, writes the act and keeps
 * its files, grants and ends the mandates, closes the proposal, judges the composition in force.
 */
@ApplicationScoped
public class AppointMembersHandler implements CommandHandler<AppointMembers, String> {

  @Inject private Proposals proposals;
  @Inject private CompositionFactory compositions;
  @Inject private DraftAssembler drafts;
  @Inject private ActAssembler assembler;
  @Inject private Acts acts;
  @Inject private MandateGrant grant;
  @Inject private ActFiles files;
  @Inject private CompositionWatch watch;

  @Override
  public String handle(AppointMembers command, CommandContext context) {
    Proposal proposal =
        proposals.forStep(command.proposal(), command.version(), ProposalStep.APPOINT, context);
    Panel panel = proposal.getPanel();
    acts.lockComposition(panel);
    CompositionMaterial material = compositions.material(proposal, context.today());
    Composition composition =
        SignedComposition.of(
            material.ofProposal(proposal, context.today()), proposal.getTermMonths());
    requireLawful(compositions.assess(composition));
    AppointingAct act = sign(proposal, material, composition, context);
    grant.grant(act, proposal, composition, material.mandates());
    proposal.advance(
        new ProposalStepRecord(
            ProposalStep.APPOINT, context.at(), context.actor(), act.getNumber()));
    watch.judge(panel, context.today());
    context.about("AppointingAct", act.getId(), act.getNumber());
    return act.getNumber();
  }

  private static void requireLawful(Assessment assessment) {
    List<Problem> problems =
        assessment.breaches().stream()
            .map(
                breach ->
                    new Problem(
                        null,
                        ActTexts.get(
                                "appoint.breach",
                                breach.rule().name(),
                                breach.explanation(),
                                String.join(" ", breach.remedies()))
                            .strip()))
            .toList();
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }

  private AppointingAct sign(
      Proposal proposal,
      CompositionMaterial material,
      Composition composition,
      CommandContext context) {
    if (SignedComposition.granted(composition).isEmpty()) {
      throw new Refusal(ActTexts.get("appoint.nobody"));
    }
    String number = proposal.getActNumber();
    if (acts.exists(number)) {
      throw new Refusal(ActTexts.get("appoint.number", number));
    }
    Signatory signatory = Signatory.of(context.actor());
    ActDraft draft = drafts.signed(proposal, material, composition, number, signatory);
    AppointingActModel model = assembler.write(draft);
    AppointingAct act =
        acts.add(
            new AppointingAct(
                number,
                proposal.getPanel(),
                proposal,
                model.title(),
                draft.signedOn(),
                draft.effectiveOn(),
                draft.place(),
                signatory.name(),
                signatory.quality(),
                ActPlainText.of(model)));
    files.keep(act, model, context);
    return act;
  }
}
