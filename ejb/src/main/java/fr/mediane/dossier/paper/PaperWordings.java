package fr.mediane.dossier.paper;

import fr.mediane.panel.act.ActWording;
import fr.mediane.regulation.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Reads the wording of the papers in force on a date. */
@ApplicationScoped
class PaperWordings {

  @PersistenceContext private EntityManager em;

  /**
   * The wording of a paper and what all papers share, in one statement.
   *
   * @param own wording of the paper
   * @param common wording of kind {@link Paper#COMMON_WORDING}
   */
  record Pair(ActWording own, ActWording common) {}

  /**
   * The wording of a paper.
   *
   * @param date day of the paper: its terms follow the texts in force that day
   * @throws fr.mediane.door.Refusal in French when a section is in force twice
   */
  Pair inForceOn(Paper paper, LocalDate date) {
    List<Wording> rows =
        em.createQuery(
                """
                select w from Wording w where w.kind in :kinds and w.validFrom <= :date
                   and (w.validUntil is null or w.validUntil >= :date)
                """,
                Wording.class)
            .setParameter("kinds", List.of(paper.wordingKind(), Paper.COMMON_WORDING))
            .setParameter("date", date)
            .getResultList();
    Predicate<Wording> shared = row -> row.getKind().equals(Paper.COMMON_WORDING);
    return new Pair(
        new ActWording(rows.stream().filter(shared.negate()).toList()),
        new ActWording(rows.stream().filter(shared).toList()));
  }
}
