package fr.mediane.dossier;

import fr.mediane.agenda.ReminderRecipients;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom a reminder of a dossier goes to: the mediator of the territory and those designated for the
 * case. A mail says the number and nothing else.
 */
@ApplicationScoped
public class DossierAddressees implements ReminderRecipients {

  @PersistenceContext private EntityManager em;
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
                "select m.email from Mediator m where m.territory = :territory and m.email is not null"
                    + " and m.startsOn <= :today and m.endsOn >= :today"
                    + " and (m.endedOn is null or m.endedOn >= :today)",
                String.class)
            .setParameter("territory", dossier.getPanel().getTerritory())
            .setParameter("today", LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS))
            .getResultList());
    dossier.getMediators().stream()
        .filter(CaseMediator::isActive)
        .map(mediator -> mediator.getPerson().getEmail())
        .filter(email -> email != null && !addresses.contains(email))
        .forEach(addresses::add);
    return Optional.of(new Addressees(dossier.getNumber(), addresses));
  }
}
