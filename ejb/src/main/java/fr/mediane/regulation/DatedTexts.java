package fr.mediane.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pieces of wording of the documents in force on a date. */
@ApplicationScoped
public class DatedTexts {

  @PersistenceContext private EntityManager em;

  /** The pieces in force on a date, of some kinds of documents, in one statement. */
  public List<Wording> inForce(LocalDate on, String... kinds) {
    return em.createQuery(
            """
            select w from Wording w where w.kind in :kinds and w.validFrom <= :date
               and (w.validUntil is null or w.validUntil >= :date)
            """,
            Wording.class)
        .setParameter("kinds", List.of(kinds))
        .setParameter("date", on)
        .getResultList();
  }

  /**
   * The texts of a kind of document without any place to fill in, by section.
   *
   * @return without the sections that have no text on that date
   */
  public Map<String, String> of(String kind, LocalDate on) {
    return inForce(on, kind).stream()
        .collect(Collectors.toUnmodifiableMap(Wording::getSection, Wording::getBody));
  }
}
