package fr.mediane.panel.act;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.proposal.Numbering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Numbers the appointing acts, without gap or double within an authority and a year: {@code
 * ARS-GES-2026-012} for the director general of an ARS, {@code MIN-2026-003} for the ministers, who
 * number the acts of the national and the Outre-mer instances in one sequence.
 */
@ApplicationScoped
public class ActNumbers {

  private static final String KIND = "ACT";
  private static final String NATIONAL = "NAT";

  @Inject private Panels panels;
  @Inject private Numbering numbering;

  /**
   * Takes the next number, in the caller's transaction: it is given back when that rolls back.
   *
   * @param year year of the signature
   */
  public String next(Panel panel, int year) {
    Panel sequence = panel.isMinisterial() ? panels.byCode(NATIONAL).orElseThrow() : panel;
    return format(
        panel.isMinisterial(), panel.getCode(), year, numbering.next(sequence, year, KIND));
  }

  static String format(boolean ministerial, String panelCode, int year, int number) {
    String authority = ministerial ? "MIN" : "ARS-" + panelCode.replace('_', '-');
    return "%s-%d-%03d".formatted(authority, year, number);
  }
}
