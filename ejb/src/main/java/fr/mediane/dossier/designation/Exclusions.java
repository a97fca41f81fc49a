package fr.mediane.dossier.designation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierExclusion;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Hides dossiers from people, everywhere and for good. */
@ApplicationScoped
class Exclusions {

  @PersistenceContext private EntityManager em;

  boolean contains(Dossier dossier, Person person) {
    return em.createQuery(
                "select count(x) from DossierExclusion x where x.dossier = :dossier and x.person = :person",
                Long.class)
            .setParameter("dossier", dossier)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  /** Hides the dossier; one line is enough, the first reason stays. */
  void add(Dossier dossier, Person person, ExclusionReason reason, LocalDate since) {
    if (!contains(dossier, person)) {
      em.persist(new DossierExclusion(dossier, person, reason, since, null));
    }
  }
}
