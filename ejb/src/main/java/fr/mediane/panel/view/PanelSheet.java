package fr.mediane.panel.view;

import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.view.Standing.ActLine;
import fr.mediane.panel.view.Standing.Breach;
import fr.mediane.panel.view.Standing.ProposalLine;
import fr.mediane.panel.view.Standing.VicePresident;
import fr.mediane.regulation.Citation;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One instance on a date.
 *
 * @param today the day of the reading
 * @param alerts notices before the end of a term
 * @param installed whether at least one mandate was ever recorded
 * @param roster the composition on the date
 * @param vicePresidents vice-presidents on the date
 * @param breaches hard rules not kept on the date
 * @param proposal the proposal under way today; {@code null} when there is none, or none the reader
 *     may see
 * @param acts all its acts, the latest first
 * @param ends terms in force on the date that end within the earliest notice, soonest first
 * @param timeline seats and mandates through the years
 * @param corrected wrong entries that were superseded
 * @param renewalSource where the limit of renewals comes from
 * @param draftable whether the reader may draft a proposal for it
 * @param papers whether the reader may print its rules of procedure and its convention
 */
public record PanelSheet(
    PanelHead head,
    LocalDate today,
    AlertMonths alerts,
    boolean installed,
    Roster roster,
    List<VicePresident> vicePresidents,
    List<BreachNote> breaches,
    ProposalLine proposal,
    List<ActLine> acts,
    List<TermEnd> ends,
    Timeline timeline,
    int corrected,
    Citation renewalSource,
    boolean draftable,
    boolean papers) {

  /**
   * A breach with its rule.
   *
   * @param rule French name of the rule
   * @param source where the rule comes from
   * @param explanation what is wrong, in French
   * @param since first day of the breach
   */
  public record BreachNote(String rule, String source, String explanation, LocalDate since) {

    /** Names the rule of a breach, under the version of the regulation in force. */
    static BreachNote of(Breach breach, PanelHead head, RegulationTerms terms) {
      Optional<CompositionRule> rule = RuleBook.standard().rule(breach.ruleId());
      return new BreachNote(
          rule.map(CompositionRule::name).orElse(breach.ruleId()),
          rule.map(known -> known.citation(terms, head.kind()).label()).orElse(""),
          breach.explanation(),
          breach.since());
    }
  }

  /** Terms under notice after which nobody is appointed. */
  public List<TermEnd> endingSoon() {
    return ends.stream().filter(TermEnd::open).toList();
  }

  /** Copies the lists. */
  public PanelSheet {
    vicePresidents = List.copyOf(vicePresidents);
    breaches = List.copyOf(breaches);
    acts = List.copyOf(acts);
    ends = List.copyOf(ends);
  }
}
