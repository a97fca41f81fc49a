package fr.mediane.dossier.session;

import fr.mediane.network.MediatorRegister;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is convened to a session: the mediator in office and the members in term on its day. */
@ApplicationScoped
class SessionPeople {

  @PersistenceContext private EntityManager em;
  @Inject private MediatorRegister mediators;

  /** The president first when the office is held, then the members by name. */
  List<Convened> of(Panel panel, LocalDate day) {
    List<Convened> convened = new ArrayList<>();
    mediators
        .inOffice(panel.getTerritory().getCode(), day)
        .map(term -> new Convened(null, term.mediatorId(), term.fullName()))
        .ifPresent(convened::add);
    em.createQuery(
            "select m from Mandate m join fetch m.person where m.panel = :panel and m.supersededBy is null"
                + " and m.startsOn <= :day and (m.endedOn is null or m.endedOn >= :day)"
                + " order by m.person.lastName, m.person.firstName, m.id",
            Mandate.class)
        .setParameter("panel", panel)
        .setParameter("day", day)
        .getResultStream()
        .filter(mandate -> mandate.isInForceOn(day))
        .map(Mandate::getPerson)
        .distinct()
        .map(person -> new Convened(person.getId(), null, person.getFullName()))
        .forEach(convened::add);
    return convened;
  }
}
