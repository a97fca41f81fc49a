package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens a draft, empty or from the present composition. */
@ApplicationScoped
public class OpenProposalHandler implements CommandHandler<OpenProposal, String> {

  private static final Set<String> PERSONAL_RULES =
      Set.of("renewals", "exclusive-mandate", "president");

  @Inject private Drafts drafts;
  @Inject private CompositionFactory compositions;

  @Override
  public String handle(OpenProposal command, CommandContext context) {
    if (command.start() == null) {
      throw new InvalidRefusal("start", ProposalTexts.get("open.start.missing"));
    }
    Proposal proposal =
        drafts.open(
            command.panelId(),
            command.title(),
            command.effectiveOn(),
            command.termMonths(),
            context);
    fill(proposal, command.start(), context.today());
    drafts.begin(proposal, context);
    return proposal.getNumber();
  }

  private void fill(Proposal proposal, OpenProposal.Start start, LocalDate today) {
    if (start == OpenProposal.Start.EMPTY) {
      return;
    }
    CompositionMaterial material = compositions.material(proposal, today);
    if (start == OpenProposal.Start.PRESENT) {
      place(proposal, material.sittingOn(proposal.getEffectiveOn()), MandateNature.KEPT);
      return;
    }
    place(proposal, material.sittingOn(today), MandateNature.RENEWAL);
    leaveOutWhoMayNotBeRenewed(proposal, material, today);
  }

  private static void place(Proposal proposal, List<Mandate> mandates, MandateNature nature) {
    mandates.forEach(
        mandate ->
            proposal
                .seat(mandate.getSeat())
                .ifPresent(seat -> seat.give(mandate.getPerson(), nature, mandate, true)));
  }

  /** The rules on each member name those they stop; the seats of those stay vacant. */
  private void leaveOutWhoMayNotBeRenewed(
      Proposal proposal, CompositionMaterial material, LocalDate today) {
    Set<String> stopped =
        compositions.assess(material.ofProposal(proposal, today)).breaches().stream()
            .filter(verdict -> PERSONAL_RULES.contains(verdict.rule().id()))
            .map(Verdict::personKeys)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    proposal.getSeats().stream()
        .filter(seat -> seat.getPerson() != null)
        .filter(seat -> stopped.contains(MemberProfiles.keyOf(seat.getPerson().getId())))
        .forEach(ProposalSeat::vacate);
  }
}
