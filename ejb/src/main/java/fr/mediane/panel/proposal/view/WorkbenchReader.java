package fr.mediane.panel.proposal.view;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Reads what the workbench of a proposal shows, each time with one line in the journal. */
@Stateless
@PermitAll
public class WorkbenchReader {

  @Inject private ActorDirectory actors;
  @Inject private ProposalReading proposals;
  @Inject private OfferedCandidates candidates;
  @Inject private JournalWriter journal;

  /**
   * A proposal and the candidates offered, as somebody opens the workbench.
   *
   * @throws NotFoundRefusal when the proposal does not exist or is out of scope
   */
  @Requires(Right.CANDIDATE_READ)
  public Workbench open(String number, CandidateFilter filter) {
    Actor actor = actors.current();
    Workbench read = read(number, filter, actor);
    ProposalView proposal = read.proposal();
    journal.read(actor, "WorkbenchRead", "Proposal", proposal.id().toString(), proposal.number());
    return read;
  }

  /**
   * The same after a gesture: the opening and the gesture are in the journal already, what remains
   * to be told is that candidates are offered.
   *
   * @throws NotFoundRefusal when the proposal does not exist or is out of scope
   */
  @Requires(Right.CANDIDATE_READ)
  public Workbench again(String number, CandidateFilter filter) {
    Actor actor = actors.current();
    Workbench read = read(number, filter, actor);
    tellOffered(actor, read.proposal().panelId(), filter);
    return read;
  }

  /**
   * The candidates of an instance who are neither placed in the draft nor sitting, by name.
   *
   * @param panelId the instance
   * @param excluded people already shown elsewhere on the workbench
   */
  @Requires(Right.CANDIDATE_READ)
  public Rows<CandidateCard> offered(
      Long panelId, Collection<Long> excluded, CandidateFilter filter) {
    Actor actor = actors.current();
    Rows<CandidateCard> found = find(actor, panelId, excluded, filter);
    tellOffered(actor, panelId, filter);
    return found;
  }

  private Workbench read(String number, CandidateFilter filter, Actor actor) {
    ProposalView proposal = proposals.view(number, actor);
    return new Workbench(
        proposal,
        proposal.allowed().edit()
            ? find(actor, proposal.panelId(), proposal.shownPeople(), filter)
            : new Rows<>(List.of(), 0));
  }

  private Rows<CandidateCard> find(
      Actor actor, Long panelId, Collection<Long> excluded, CandidateFilter filter) {
    return candidates.find(
        ProposalReading.scope(actor, Right.CANDIDATE_READ), panelId, excluded, filter);
  }

  private void tellOffered(Actor actor, Long panelId, CandidateFilter filter) {
    journal.read(actor, "CandidatesOffered", "Panel", panelId.toString(), filter.text());
  }
}
