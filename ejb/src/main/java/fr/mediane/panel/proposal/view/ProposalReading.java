package fr.mediane.panel.proposal.view;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.Proposals;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reads one proposal within a reader's scope, in two statements: the proposal, then the people. The
 * services that call it write in the journal, last of all: once something is written, the rest of
 * the transaction reads past the cache of entities.
 */
@ApplicationScoped
class ProposalReading {

  @Inject private Proposals proposals;
  @Inject private CompositionFactory compositions;
  @Inject private RegulationStore regulation;
  @Inject private Clock clock;

  /**
   * The proposal of that number.
   *
   * @throws NotFoundRefusal when it does not exist or is out of scope
   */
  ProposalView view(String number, Actor actor) {
    Proposal proposal = visible(number, scope(actor, Right.PROPOSAL_READ));
    LocalDate judgedOn = ProposalViews.judgedOn(proposal, LegalTime.today(clock));
    return new ProposalViews(
            proposal,
            compositions.material(proposal, judgedOn),
            compositions.rules(),
            regulation.calendar().inForceOn(judgedOn),
            judgedOn)
        .view(actor);
  }

  private Proposal visible(String number, AccessScope scope) {
    return proposals
        .toRead(number)
        .filter(found -> scope.allows(found.getPanel().getId(), found.getPanel().isMinisterial()))
        .orElseThrow(NotFoundRefusal::new);
  }

  /**
   * How far a right reaches.
   *
   * @throws ForbiddenRefusal when the reader holds it nowhere
   */
  static AccessScope scope(Actor actor, Right right) {
    AccessScope scope = AccessScope.of(actor, right);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    return scope;
  }
}
