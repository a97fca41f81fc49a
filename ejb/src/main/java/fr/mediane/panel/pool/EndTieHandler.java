package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Tie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends a tie. */
@ApplicationScoped
public class EndTieHandler implements CommandHandler<EndTie, Void> {

  @Inject private Pool pool;

  @Override
  public Void handle(EndTie command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    Tie tie = pool.find(Tie.class, command.tieId());
    if (!tie.getPerson().equals(candidacy.getPerson())) {
      throw new NotFoundRefusal();
    }
    TypedFields fields = new TypedFields();
    LocalDate earliest = tie.getSince() == null ? LocalDate.EPOCH : tie.getSince();
    LocalDate until =
        fields.required(
            "tieEnd", fields.date("tieEnd", command.until(), earliest, context.today()));
    fields.conclude();
    tie.end(until);
    return null;
  }
}
