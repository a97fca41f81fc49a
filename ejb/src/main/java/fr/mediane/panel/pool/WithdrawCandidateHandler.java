package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Takes a candidate out of the pool. */
@ApplicationScoped
public class WithdrawCandidateHandler implements CommandHandler<WithdrawCandidate, Void> {

  private static final int MOTIVE_LENGTH = 1000;

  @Inject private Pool pool;

  @Override
  public Void handle(WithdrawCandidate command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    Pool.requireVersion(candidacy, command.version());
    if (candidacy.isWithdrawn()) {
      throw new Refusal(PoolTexts.get("withdraw.already"));
    }
    List<String> proposals = pool.openProposalsOf(candidacy);
    if (!proposals.isEmpty()) {
      throw new Refusal(
          PoolTexts.get("withdraw.proposed", proposals.size(), String.join(", ", proposals)));
    }
    TypedFields fields = new TypedFields();
    LocalDate on =
        fields.required(
            "withdrawnOn",
            fields.date(
                "withdrawnOn", command.withdrawnOn(), candidacy.getReceivedOn(), context.today()));
    String motive = fields.requiredParagraphs("motive", command.motive(), MOTIVE_LENGTH);
    fields.conclude();
    candidacy.withdraw(on, motive);
    return null;
  }
}
