package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts a candidate back into the pool. */
@ApplicationScoped
public class ReinstateCandidateHandler implements CommandHandler<ReinstateCandidate, Void> {

  @Inject private Pool pool;

  @Override
  public Void handle(ReinstateCandidate command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    Pool.requireVersion(candidacy, command.version());
    if (!candidacy.isWithdrawn()) {
      throw new Refusal(PoolTexts.get("reinstate.already"));
    }
    candidacy.reinstate();
    return null;
  }
}
