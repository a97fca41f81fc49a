package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the answers to the balance rules. */
@ApplicationScoped
public class AnswerRulesHandler implements CommandHandler<AnswerRules, Void> {

  @Inject private Proposals proposals;

  @Override
  public Void handle(AnswerRules command, CommandContext context) {
    Proposal proposal = proposals.forEdit(command.number(), command.version(), context);
    Answers.write(proposal, command.motives());
    return null;
  }
}
