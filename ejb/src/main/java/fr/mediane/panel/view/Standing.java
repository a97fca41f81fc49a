package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.proposal.view.ProposalLabels;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds the compositions of some instances on a date: breaches that are open,
 * vice-presidents, proposals, acts, calls for applications. Only the kinds that were asked for are
 * filled.
 */
public record Standing(
    List<Breach> breaches,
    List<VicePresident> vicePresidents,
    List<ProposalLine> proposals,
    List<ActLine> acts,
    List<CallLine> calls)
    implements Serializable {

  /** What can be asked for. */
  enum Part {
    BREACH,
    VICE_PRESIDENT,
    PROPOSAL,
    ACT,
    CALL
  }

  /**
   * A hard rule that the composition in force does not keep.
   *
   * @param ruleId stable key of the rule
   * @param since first day of the breach
   */
  public record Breach(Long panelId, String ruleId, String explanation, LocalDate since)
      implements Serializable {}

  /** A member who is vice-president. */
  public record VicePresident(
      Long panelId,
      Long personId,
      Civility civility,
      String firstName,
      String lastName,
      LocalDate since)
      implements Serializable {

    /** Civility, first name and last name. */
    public String fullName() {
      return Names.full(civility, firstName, lastName);
    }
  }

  /**
   * A proposal.
   *
   * @param returnMotive motive of the last return, if any
   * @param lastStepOn day of its last signed step, in Paris; day of creation when there is none
   */
  public record ProposalLine(
      Long panelId,
      Long id,
      String number,
      String title,
      ProposalState state,
      String returnMotive,
      LocalDate effectiveOn,
      LocalDate lastStepOn)
      implements Serializable {

    /** French name of the state. */
    public String stateLabel() {
      return ProposalLabels.state(state);
    }
  }

  /** An appointing act. */
  public record ActLine(
      Long panelId,
      Long id,
      String number,
      String title,
      String signatory,
      LocalDate signedOn,
      LocalDate effectiveOn)
      implements Serializable {}

  /**
   * A call for applications.
   *
   * @param closesOn last day, included
   * @param applications applications received and not withdrawn
   */
  public record CallLine(
      Long panelId, Long id, String title, LocalDate opensOn, LocalDate closesOn, long applications)
      implements Serializable {}

  /** Nothing at all. */
  static Standing none() {
    return new Standing(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Copies the lists. */
  public Standing {
    breaches = List.copyOf(breaches);
    vicePresidents = List.copyOf(vicePresidents);
    proposals = List.copyOf(proposals);
    acts = List.copyOf(acts);
    calls = List.copyOf(calls);
  }

  /** The open breaches of an instance, oldest first. */
  public List<Breach> breachesOf(Long panelId) {
    return breaches.stream().filter(breach -> breach.panelId().equals(panelId)).toList();
  }

  /** The proposal of an instance that is under way, the latest if there are several. */
  public Optional<ProposalLine> currentProposalOf(Long panelId) {
    return proposals.stream()
        .filter(proposal -> proposal.panelId().equals(panelId) && !proposal.state().isFinal())
        .max(Comparator.comparing(ProposalLine::id));
  }
}
