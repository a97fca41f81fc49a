package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leaves a seat of a draft vacant. */
@ApplicationScoped
public class VacateSeatHandler implements CommandHandler<VacateSeat, Void> {

  @Inject private Proposals proposals;

  @Override
  public Void handle(VacateSeat command, CommandContext context) {
    Proposal proposal = proposals.forEdit(command.number(), command.version(), context);
    SeatsOf.seat(proposal, command.seat()).vacate();
    return null;
  }
}
