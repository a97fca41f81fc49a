package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds a commitment to a draft. */
@ApplicationScoped
public class AddCommitmentHandler implements CommandHandler<AddCommitment, Void> {

  @Inject private CommitmentDesk desk;

  @Override
  public Void handle(AddCommitment command, CommandContext context) {
    AgreementFile file = desk.draft(command.number(), command.version(), context);
    Commitment added = desk.add(file, DraftChecks.check("commitment", command.commitment(), file));
    desk.did(file, "step.commitment.added", added.getRank(), context);
    return null;
  }
}
