package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a seat of a draft. */
@ApplicationScoped
public class GiveSeatHandler implements CommandHandler<GiveSeat, Void> {

  @Inject private Proposals proposals;
  @Inject private SeatAssignments assignments;

  @Override
  public Void handle(GiveSeat command, CommandContext context) {
    Proposal proposal = proposals.forEdit(command.number(), command.version(), context);
    if (command.personId() == null) {
      throw new InvalidRefusal("personId", ProposalTexts.get("seat.nobody"));
    }
    assignments.give(
        proposal,
        SeatsOf.seat(proposal, command.seat()),
        command.personId(),
        command.nature(),
        command.countsAsRenewal(),
        context.today());
    return null;
  }
}
