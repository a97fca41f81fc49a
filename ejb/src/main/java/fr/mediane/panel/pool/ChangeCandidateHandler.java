package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.PersonProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Changes what is recorded about a candidate. */
@ApplicationScoped
public class ChangeCandidateHandler implements CommandHandler<ChangeCandidate, Void> {

  @Inject private Pool pool;
  @Inject private PersonChecks people;
  @Inject private CandidacyChecks candidacies;
  @Inject private PersonRecord records;

  @Override
  public Void handle(ChangeCandidate command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    Pool.requireVersion(candidacy, command.candidacyVersion());
    Pool.requireVersion(candidacy.getPerson(), command.personVersion());
    TypedFields fields = new TypedFields();
    Optional<PersonProfile> profile = people.check(command.person(), fields, context.today());
    CandidacyChecks.Checked checked =
        candidacies.check(command.candidacy(), candidacy.getPanel(), fields, context.today());
    fields.conclude();
    records.describe(candidacy.getPerson(), profile.orElseThrow());
    candidacy.describe(checked.call(), checked.zone(), checked.receivedOn());
    return null;
  }
}
