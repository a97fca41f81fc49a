package fr.mediane.dossier;

import fr.mediane.agenda.ReminderRecipients;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom a reminder of a dossier goes to: the mediator of the territory and those designated for the
 * case, unless a tie keeps them away from it. A mail says the number and nothing else.
 */
@ApplicationScoped
public class DossierAddressees implements ReminderRecipients {

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private Clock clock;

  @Override
  public Optional<Addressees> of(long dossierId) {
    Dossier dossier = em.find(Dossier.class, dossierId);
    if (dossier == null || !dossier.isOpen()) {
      return Optional.empty();
    }
    List<String> addresses = new ArrayList<>();
    addresses.addAll(
        em.createQuery(
                "select m.email, m.personId from Mediator m where m.territory = :territory and"
                    + " m.email is not null and m.startsOn <= :today and m.endsOn >= :today and"
                    + " (m.endedOn is null or m.endedOn >= :today)",
                Object[].class)
            .setParameter("territory", dossier.getPanel().getTerritory())
            .setParameter("today", LegalTime.today(clock))
            .getResultStream()
            .filter(row -> isUntied((Long) row[1], dossierId))
            .map(row -> (String) row[0])
            .toList());
    dossier.getMediators().stream()
        .filter(CaseMediator::isActive)
        .filter(mediator -> isUntied(mediator.getPerson().getId(), dossierId))
        .map(mediator -> mediator.getPerson().getEmail())
        .filter(email -> email != null && !addresses.contains(email))
        .forEach(addresses::add);
    return Optional.of(new Addressees(dossier.getNumber(), addresses));
  }

  /** A tie that came after the designation hides the dossier: no mail speaks of it either. */
  private boolean isUntied(Long personId, long dossierId) {
    DossierScope scope = scopes.untied(personId);
    return !scope
        .bind(
            em.createQuery(
                "select d.id from Dossier d where d.id = :dossier" + scope.condition("d"),
                Long.class))
        .setParameter("dossier", dossierId)
        .getResultList()
        .isEmpty();
  }
}
