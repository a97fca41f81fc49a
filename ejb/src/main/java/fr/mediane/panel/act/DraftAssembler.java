package fr.mediane.panel.act;

import fr.mediane.network.Mediator;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers from the records what an act is to say. */
@ApplicationScoped
class DraftAssembler {

  @Inject private Acts acts;

  /** The act being signed. */
  ActDraft signed(
      Proposal proposal,
      CompositionMaterial material,
      Composition composition,
      String number,
      Signatory signatory) {
    return draft(
        proposal,
        material,
        composition,
        number,
        "arrete-" + DocumentLabels.fileName(number),
        signatory,
        ActDraft.Standing.SIGNED);
  }

  /**
   * The act before its signature, printed with its mark.
   *
   * @param signatory who is expected to sign
   */
  ActDraft project(
      Proposal proposal,
      CompositionMaterial material,
      Composition composition,
      Signatory signatory) {
    return draft(
        proposal,
        material,
        composition,
        orBlank(proposal.getActNumber()),
        "projet-" + DocumentLabels.fileName(proposal.getNumber()),
        signatory,
        ActDraft.Standing.DRAFT);
  }

  private ActDraft draft(
      Proposal proposal,
      CompositionMaterial material,
      Composition composition,
      String number,
      String fileName,
      Signatory signatory,
      ActDraft.Standing standing) {
    Optional<ProposalStepRecord> submission =
        proposal.getSteps().stream()
            .filter(step -> step.getStep() == ProposalStep.SUBMIT)
            .reduce((earlier, later) -> later);
    LocalDate date = composition.actDate();
    return new ActDraft(
        proposal.getPanel(),
        number,
        fileName,
        composition,
        proposal.getTermMonths(),
        appointees(material, composition),
        submission.map(ProposalStepRecord::getAuthorName).orElse(""),
        submission.map(ProposalStepRecord::getQuality).orElse(""),
        acts.proposer(proposal.getPanel(), date).map(Mediator::getActReference).orElse(""),
        orBlank(proposal.getActPlace()),
        signatory,
        standing);
  }

  private static List<Appointee> appointees(CompositionMaterial material, Composition composition) {
    return SignedComposition.granted(composition).stream()
        .map(seat -> new Appointee(material.person(personId(seat)).orElseThrow(), seat))
        .toList();
  }

  private static Long personId(Seat seat) {
    return Long.valueOf(seat.holder().personKey());
  }

  private static String orBlank(String value) {
    return value == null ? "" : value;
  }
}
