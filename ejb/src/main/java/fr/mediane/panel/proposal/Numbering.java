package fr.mediane.panel.proposal;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Gives consecutive numbers, one sequence for each instance, year and kind. The row is locked until
 * the end of the transaction: two people never receive one number, and a refused act leaves no gap.
 */
@ApplicationScoped
public class Numbering {

  private static final String NATIONAL = "NAT";

  @PersistenceContext private EntityManager em;
  @Inject private Panels panels;

  /** The next number of proposal: {@code P-GES-2026-001}. */
  public String proposalNumber(Panel panel, LocalDate date) {
    return number("P", panel, date, "PROPOSAL");
  }

  /**
   * The next number of appointing act: {@code ARS-GES-2026-012} for the director general of an ARS,
   * {@code MIN-2026-003} for the ministers, who number the acts of the national and the Outre-mer
   * instances in one sequence.
   */
  public String actNumber(Panel panel, LocalDate date) {
    if (!panel.isMinisterial()) {
      return number("ARS", panel, date, "ACT");
    }
    Panel national = panels.byCode(NATIONAL).orElseThrow();
    return "MIN-%d-%03d".formatted(date.getYear(), next(national, date.getYear(), "ACT"));
  }

  private String number(String prefix, Panel panel, LocalDate date, String kind) {
    String code = panel.getCode().replace('_', '-');
    return "%s-%s-%d-%03d"
        .formatted(prefix, code, date.getYear(), next(panel, date.getYear(), kind));
  }

  private int next(Panel panel, int year, String kind) {
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
