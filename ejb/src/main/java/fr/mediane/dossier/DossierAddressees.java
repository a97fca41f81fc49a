package fr.mediane.dossier;

import fr.mediane.agenda.ReminderRecipients;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a reminder of a dossier goes to: the mediator of the territory and those designated for the
 * case, unless a tie keeps them away from it. A closed dossier still has what announces its
 * destruction. A mail says the number and nothing else. The ties of all are asked for in one
 * statement.
 */
@ApplicationScoped
public class DossierAddressees implements ReminderRecipients {

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private Clock clock;

  @Override
  public Optional<Addressees> of(long dossierId) {
    Dossier dossier = em.find(Dossier.class, dossierId);
    if (dossier == null || dossier.getState() == DossierState.DESTROYED) {
      return Optional.empty();
    }
    Map<String, Long> people = new LinkedHashMap<>();
    em.createQuery(
            "select m.email, m.personId from Mediator m where m.territory = :territory and m.email"
                + " is not null and m.startsOn <= :today and m.endsOn >= :today and (m.endedOn is"
                + " null or m.endedOn >= :today)",
            Object[].class)
        .setParameter("territory", dossier.getPanel().getTerritory())
        .setParameter("today", LegalTime.today(clock))
        .getResultList()
        .forEach(row -> people.put((String) row[0], (Long) row[1]));
    em.createQuery(
            "select p.email, p.id from CaseMediator c join c.person p where c.dossier = :dossier"
                + " and c.endedOn is null and p.email is not null order by c.designatedOn, c.id",
            Object[].class)
        .setParameter("dossier", dossier)
        .getResultList()
        .forEach(row -> people.putIfAbsent((String) row[0], (Long) row[1]));
    Set<Long> untied = untied(people.values(), dossierId);
    return Optional.of(
        new Addressees(
            dossier.getNumber(),
            people.entrySet().stream()
                .filter(entry -> entry.getValue() == null || untied.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList()));
  }

  /** A tie that came after the designation hides the dossier: no mail speaks of it either. */
  private Set<Long> untied(Collection<Long> people, long dossierId) {
    Set<Long> known = people.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    if (known.isEmpty()) {
      return Set.of();
    }
    DossierScope scope = scopes.untiedPeople("p.id");
    return Set.copyOf(
        scope
            .bind(
                em.createQuery(
                    "select p.id from Person p, Dossier d where d.id = :dossier and p.id in :people"
                        + scope.condition("d"),
                    Long.class))
            .setParameter("dossier", dossierId)
            .setParameter("people", known)
            .getResultList());
  }
}
