package fr.mediane.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives consecutive numbers, one sequence for each instance, year and kind. The row is locked until
 * the end of the transaction: two people never receive one number, and a refused act leaves no gap.
 */
@ApplicationScoped
public class Sequences {

  @PersistenceContext private EntityManager em;

  /**
   * The next number of a sequence, from 1.
   *
   * @param panel the instance
   * @param year the year of the numbers
   * @param kind what is numbered
   */
  public int next(Panel panel, int year, String kind) {
    execute(
        "insert into act_sequence (panel_id, act_year, kind, last_number) values (?1, ?2, ?3, 0) on conflict do nothing",
        panel,
        year,
        kind);
    execute(
        "update act_sequence set last_number = last_number + 1 where panel_id = ?1 and act_year = ?2 and kind = ?3",
        panel,
        year,
        kind);
    Object number =
        em.createNativeQuery(
                "select last_number from act_sequence where panel_id = ?1 and act_year = ?2 and kind = ?3")
            .setParameter(1, panel.getId())
            .setParameter(2, year)
            .setParameter(3, kind)
            .getSingleResult();
    return ((Number) number).intValue();
  }

  private void execute(String statement, Panel panel, int year, String kind) {
    em.createNativeQuery(statement)
        .setParameter(1, panel.getId())
        .setParameter(2, year)
        .setParameter(3, kind)
        .executeUpdate();
  }
}
