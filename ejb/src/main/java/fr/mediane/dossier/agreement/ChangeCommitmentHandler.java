package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Corrects a commitment of a draft. */
@ApplicationScoped
public class ChangeCommitmentHandler implements CommandHandler<ChangeCommitment, Void> {

  @Inject private CommitmentDesk desk;

  @Override
  public Void handle(ChangeCommitment command, CommandContext context) {
    AgreementFile file = desk.draft(command.number(), command.version(), context);
    desk.change(file, command.rank(), DraftChecks.check("commitment", command.commitment(), file));
    desk.did(file, "step.commitment.changed", command.rank(), context);
    return null;
  }
}
