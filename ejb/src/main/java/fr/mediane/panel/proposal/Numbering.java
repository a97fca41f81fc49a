package fr.mediane.panel.proposal;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gives the numbers of proposals and acts. */
@ApplicationScoped
public class Numbering {

  @Inject private Sequences sequences;
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
    Panel national = panels.national();
    return "MIN-%d-%03d".formatted(date.getYear(), sequences.next(national, date.getYear(), "ACT"));
  }

  private String number(String prefix, Panel panel, LocalDate date, String kind) {
    String code = panel.getNumberCode();
    return "%s-%s-%d-%03d"
        .formatted(prefix, code, date.getYear(), sequences.next(panel, date.getYear(), kind));
  }
}
