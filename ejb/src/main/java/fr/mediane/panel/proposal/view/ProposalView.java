package fr.mediane.panel.proposal.view;

import fr.mediane.panel.ProposalState;
import fr.mediane.regulation.AppointingAuthority;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal as its page and its workbench show it.
 *
 * @param id identity
 * @param version to give back with every act
 * @param number its number
 * @param title heading
 * @param state where it stands
 * @param stateLabel in words
 * @param panelId the instance
 * @param panelCode code of the instance
 * @param panelName name of the instance
 * @param authority who appoints its members
 * @param usualPlace where the appointing authority signs as a rule, or {@code null}
 * @param effectiveOn day from which the composition is to sit
 * @param termMonths length of the new mandates, in months
 * @param lastDay last day of the new mandates, included
 * @param maxTermMonths longest mandate allowed
 * @param createdOn day on which it was opened
 * @param returnMotive motive of the last return, or {@code null}
 * @param actPlace place of signature prepared for the act, or {@code null}
 * @param actNumber number reserved for the act, or {@code null}
 * @param progress how far the composition is
 * @param seats the seats in order
 * @param sitting the sitting members in the order of their seats
 * @param rules what every rule says, the hard ones first
 * @param changes comparison with the present composition
 * @param steps what was done, first to last
 * @param allowed what the reader may do
 */
public record ProposalView(
    Long id,
    long version,
    String number,
    String title,
    ProposalState state,
    String stateLabel,
    Long panelId,
    String panelCode,
    String panelName,
    AppointingAuthority authority,
    String usualPlace,
    LocalDate effectiveOn,
    int termMonths,
    LocalDate lastDay,
    int maxTermMonths,
    LocalDate createdOn,
    String returnMotive,
    String actPlace,
    String actNumber,
    Progress progress,
    List<SeatLine> seats,
    List<SittingLine> sitting,
    List<RuleLine> rules,
    List<ChangeLine> changes,
    List<StepLine> steps,
    AllowedSteps allowed)
    implements Serializable {

  /** Day of effect in words. */
  public String effectiveText() {
    return FrenchText.longDate(effectiveOn);
  }

  /** Length and last day of the new mandates, in words. */
  public String newMandatesText() {
    return ProposalLabels.get("newMandates", termMonths, FrenchText.longDate(lastDay));
  }

  /** The act in words, by the state of the proposal; {@code null} before a number is reserved. */
  public String actText() {
    return actNumber == null ? null : ProposalLabels.get("act." + state, actNumber, actPlace);
  }

  /** The hard rules, in order. */
  public List<RuleLine> hardRules() {
    return rules.stream().filter(RuleLine::hard).toList();
  }

  /** The balance rules, in order. */
  public List<RuleLine> balanceRules() {
    return rules.stream().filter(rule -> !rule.hard()).toList();
  }

  /** The hard rules that are not kept. */
  public List<RuleLine> breaches() {
    return rules.stream().filter(rule -> rule.hard() && rule.failing()).toList();
  }

  /** The balance rules that wait for a motive, answered or not. */
  public List<RuleLine> toAnswer() {
    return rules.stream().filter(RuleLine::needsMotive).toList();
  }

  /** The sitting members whom the draft leaves out. */
  public List<SittingLine> leaving() {
    return sitting.stream().filter(member -> member.placed() == null).toList();
  }

  /** The people who enter, leave or change, without those who stay as they are. */
  public List<ChangeLine> movements() {
    return changes.stream().filter(change -> !change.kind().equals("kept")).toList();
  }

  /** The people whom the workbench already shows: those placed and those sitting. */
  public Set<Long> shownPeople() {
    return Stream.concat(
            seats.stream().map(SeatLine::personId), sitting.stream().map(SittingLine::personId))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Whether somebody is proposed for a seat at least. */
  public boolean isProposing() {
    return seats.stream().anyMatch(seat -> seat.personId() != null);
  }
}
