package fr.mediane.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The pieces of wording of a document in force on a date, without any place to fill in. */
@ApplicationScoped
public class DatedTexts {

  @PersistenceContext private EntityManager em;

  /**
   * The texts of a kind of document, by section.
   *
   * @return without the sections that have no text on that date
   */
  public Map<String, String> of(String kind, LocalDate on) {
    return em.createQuery(
            """
            select w from Wording w where w.kind = :kind and w.validFrom <= :date
               and (w.validUntil is null or w.validUntil >= :date)
            """,
            Wording.class)
        .setParameter("kind", kind)
        .setParameter("date", on)
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(Wording::getSection, Wording::getBody));
  }
}
