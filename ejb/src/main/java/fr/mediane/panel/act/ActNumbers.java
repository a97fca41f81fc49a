package fr.mediane.panel.act;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Numbers the appointing acts, without gap or double within an authority and a year: {@code
 * ARS-GES-2026-012} for the director general of an ARS, {@code MIN-2026-003} for the ministers, who
 * number the acts of the national and the Outre-mer instances in one sequence.
 */
@ApplicationScoped
public class ActNumbers {

  private static final String KIND = "ACT";
  private static final String NATIONAL = "NAT";

  @PersistenceContext private EntityManager em;
  @Inject private Panels panels;

  /**
   * Takes the next number, in the caller's transaction: it is given back when that rolls back. Two
   * acts signed together wait for one another.
   *
   * @param year year of the signature
   */
  public String next(Panel panel, int year) {
    Long sequence =
        panel.isMinisterial() ? panels.byCode(NATIONAL).orElseThrow().getId() : panel.getId();
    if (increment(sequence, year) == 0) {
      em.createNativeQuery(
              "insert into act_sequence (panel_id, act_year, kind, last_number) values (?1, ?2, ?3, 1)")
          .setParameter(1, sequence)
          .setParameter(2, year)
          .setParameter(3, KIND)
          .executeUpdate();
    }
    Number last =
        (Number)
            em.createNativeQuery(
                    "select last_number from act_sequence where panel_id = ?1 and act_year = ?2 and kind = ?3")
                .setParameter(1, sequence)
                .setParameter(2, year)
                .setParameter(3, KIND)
                .getSingleResult();
    return format(panel.isMinisterial(), panel.getCode(), year, last.intValue());
  }

  private int increment(Long sequence, int year) {
    return em.createNativeQuery(
            "update act_sequence set last_number = last_number + 1 where panel_id = ?1 and act_year = ?2 and kind = ?3")
        .setParameter(1, sequence)
        .setParameter(2, year)
        .setParameter(3, KIND)
        .executeUpdate();
  }

  static String format(boolean ministerial, String panelCode, int year, int number) {
    String authority = ministerial ? "MIN" : "ARS-" + panelCode.replace('_', '-');
    return "%s-%d-%03d".formatted(authority, year, number);
  }
}
