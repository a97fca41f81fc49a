package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a commitment out of a draft. */
@ApplicationScoped
public class RemoveCommitmentHandler implements CommandHandler<RemoveCommitment, Void> {

  @Inject private CommitmentDesk desk;

  @Override
  public Void handle(RemoveCommitment command, CommandContext context) {
    AgreementFile file = desk.draft(command.number(), command.version(), context);
    file.agreement().remove(CommitmentDesk.of(file, command.rank()));
    desk.did(file, "step.commitment.removed", command.rank(), context);
    return null;
  }
}
