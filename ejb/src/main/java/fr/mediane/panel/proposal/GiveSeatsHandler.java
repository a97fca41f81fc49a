package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives all the seats of a draft. */
@ApplicationScoped
public class GiveSeatsHandler implements CommandHandler<GiveSeats, Void> {

  @Inject private Proposals proposals;
  @Inject private SeatAssignments assignments;

  @Override
  public Void handle(GiveSeats command, CommandContext context) {
    Proposal proposal = proposals.forEdit(command.number(), command.version(), context);
    assignments.giveAll(proposal, command.gifts(), context.today());
    return null;
  }
}
