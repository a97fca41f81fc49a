package fr.mediane.panel.pool;

import fr.mediane.network.Civility;
import fr.mediane.panel.Person;
import fr.mediane.panel.PersonProfile;
import fr.mediane.regulation.RuleFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes what is recorded about people already known, some of whom may sit. */
@ApplicationScoped
class PersonRecord {

  @Inject private RuleFacts facts;

  /** Describes a person anew; parity is judged again when the civility is another one. */
  void describe(Person person, PersonProfile profile) {
    Civility before = person.getCivility();
    person.describe(profile);
    if (before != person.getCivility()) {
      facts.changed();
    }
  }
}
