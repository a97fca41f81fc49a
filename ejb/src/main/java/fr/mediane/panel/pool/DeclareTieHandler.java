package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Tie;
import fr.mediane.panel.TieNature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Declares a tie with an establishment. */
@ApplicationScoped
public class DeclareTieHandler implements CommandHandler<DeclareTie, Long> {

  private static final int NOTE_LENGTH = 300;

  /** A tie may be as old as a person. */
  private static final LocalDate FIRST_TIE = LocalDate.of(1930, 1, 1);

  @Inject private Pool pool;
  @Inject private PersonChecks people;

  @Override
  public Long handle(DeclareTie command, CommandContext context) {
    Candidacy candidacy = pool.candidacy(command.candidacyId(), context);
    TypedFields fields = new TypedFields();
    Establishment establishment =
        people.establishment(
            "tieEstablishment",
            fields.required("tieEstablishment", command.establishment()),
            fields);
    TieNature nature = fields.required("nature", command.nature());
    LocalDate since = fields.date("since", command.since(), FIRST_TIE, context.today());
    LocalDate until = fields.date("until", command.until(), FIRST_TIE, TypedFields.LATEST);
    if (since != null && until != null && until.isBefore(since)) {
      fields.wrong("until", "tie.reversed");
    }
    String note = fields.line("note", command.note(), NOTE_LENGTH);
    fields.conclude();
    return pool.add(new Tie(candidacy.getPerson(), establishment, nature, since, until, note))
        .getId();
  }
}
