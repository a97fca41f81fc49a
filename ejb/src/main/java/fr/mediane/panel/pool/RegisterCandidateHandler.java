package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.PersonProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts a person into a pool: somebody new, or somebody already known to the network. */
@ApplicationScoped
public class RegisterCandidateHandler implements CommandHandler<RegisterCandidate, Long> {

  @Inject private Pool pool;
  @Inject private PersonChecks people;
  @Inject private CandidacyChecks candidacies;
  @Inject private KnownPeople known;
  @Inject private PersonRecord records;

  @Override
  public Long handle(RegisterCandidate command, CommandContext context) {
    Panel panel = pool.panel(command.panelId(), context);
    TypedFields fields = new TypedFields();
    Optional<PersonProfile> profile = people.check(command.person(), fields, context.today());
    CandidacyChecks.Checked checked =
        candidacies.check(command.candidacy(), panel, fields, context.today());
    fields.conclude();
    Person person = personOf(command, profile.orElseThrow(), panel, context);
    Candidacy candidacy =
        pool.add(
            new Candidacy(person, panel, checked.call(), checked.zone(), checked.receivedOn()));
    context.about("Candidacy", candidacy.getId(), panel.getName());
    return candidacy.getId();
  }

  private Person personOf(
      RegisterCandidate command, PersonProfile profile, Panel panel, CommandContext context) {
    KnownPeople.Found found =
        known.like(
            profile.email(),
            Person.searchKeyOf(profile.lastName(), profile.firstName()),
            context.scope());
    if (command.samePersonId() != null) {
      return attach(
          found.visible().stream()
              .filter(person -> person.getId().equals(command.samePersonId()))
              .findFirst()
              .orElseThrow(() -> new InvalidRefusal("identity", PoolTexts.get("identity.changed"))),
          profile,
          panel);
    }
    if (!found.visible().isEmpty() && !command.anotherPerson()) {
      throw new InvalidRefusal("identity", PoolTexts.get("identity.ask", found.visible().size()));
    }
    return found
        .hidden()
        .map(person -> attach(person, profile, panel))
        .orElseGet(() -> pool.add(new Person(profile)));
  }

  private Person attach(Person person, PersonProfile profile, Panel panel) {
    if (pool.candidacyOf(person, panel).isPresent()) {
      throw new InvalidRefusal("identity", PoolTexts.get("identity.already"));
    }
    records.describe(person, profile.over(person.profile()));
    return person;
  }
}
