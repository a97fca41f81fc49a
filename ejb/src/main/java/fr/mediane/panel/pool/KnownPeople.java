package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the people already known who look like the one typed. Those of a pool that the author may
 * not see are never told of; only when names and address both agree is the typed person recorded
 * under the same one, silently: one person stays one person, and nothing shows that he was known.
 */
@ApplicationScoped
class KnownPeople {

  @Inject private Pool pool;

  /**
   * Who looks like the person typed.
   *
   * @param visible people the author may be told of, same address or same names
   * @param hidden the person of a pool he may not see who is certainly the same, or empty
   */
  record Found(List<Person> visible, Optional<Person> hidden) {}

  /**
   * Looks for a person.
   *
   * @param email address in lower case, or {@code null}
   * @param searchKey key of the names
   * @param scope what the author may see
   */
  Found like(String email, String searchKey, AccessScope scope) {
    List<Person> people =
        pool.people(email == null ? List.of() : List.of(email), List.of(searchKey));
    if (people.isEmpty()) {
      return new Found(List.of(), Optional.empty());
    }
    Set<Long> seen = new HashSet<>(pool.visible(people, scope));
    List<Person> visible = people.stream().filter(p -> seen.contains(p.getId())).toList();
    Optional<Person> hidden =
        people.stream()
            .filter(p -> !seen.contains(p.getId()))
            .filter(p -> SamePerson.certainly(email, searchKey, p.getEmail(), p.getSearchKey()))
            .findFirst();
    return new Found(visible, hidden);
  }
}
