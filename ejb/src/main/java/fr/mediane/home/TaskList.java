package fr.mediane.home;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.home.Task.Kind;
import fr.mediane.home.Task.Urgency;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.view.Network;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.panel.view.Standing.ProposalLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides who is awaited by what: the holder of the right that does it has a task, whoever answers
 * for the same instance without that right follows it.
 */
final class TaskList {

  private static final int CALL_NOTICE_MONTHS = 1;

  private final Actor actor;
  private final Network network;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Task> watched = new ArrayList<>();

  private TaskList(Actor actor, Network network) {
    this.actor = actor;
    this.network = network;
  }

  /**
   * What awaits a person, and what he or she follows, of the instances. Who follows several is
   * spared what comes late: the table of the instances already tells it.
   */
  static HomePage of(Actor actor, Network network) {
    TaskList list = new TaskList(actor, network);
    List<PanelSummary> panels = network.panels().stream().filter(list::concerns).toList();
    panels.forEach(list::add);
    if (actor.panelId() == null) {
      list.watched.removeIf(task -> task.urgency() == Urgency.LATER);
    }
    list.tasks.sort(Task.BY_URGENCY);
    list.watched.sort(Task.BY_URGENCY);
    return new HomePage(network.today(), List.of(), list.tasks, list.watched, panels);
  }

  /**
   * The national mediator follows the whole network, the ministers’ office the instances whose
   * members the ministers appoint, the others their own.
   */
  private boolean concerns(PanelSummary panel) {
    if (actor.role() == Role.MINISTERS_OFFICE) {
      return panel.head().ministerial();
    }
    return actor.panelId() == null || actor.panelId().equals(panel.head().id());
  }

  private void add(PanelSummary panel) {
    TaskWriter writer = new TaskWriter(network, panel);
    boolean composes = may(Right.PROPOSAL_DRAFT, panel);
    List<Task> state = new ArrayList<>(writer.gaps());
    state.addAll(writer.ends());
    (composes ? tasks : watched).addAll(state);
    if (panel.proposal() != null) {
      addProposal(panel, panel.proposal(), writer, composes);
    }
    addCalls(panel, writer);
    if (actor.personId() != null) {
      panel.roster().members().stream()
          .filter(member -> member.mandate().personId().equals(actor.personId()))
          .forEach(member -> tasks.add(writer.ownTerm(member.mandate())));
    }
  }

  private void addProposal(
      PanelSummary panel, ProposalLine proposal, TaskWriter writer, boolean composes) {
    ProposalState state = proposal.state();
    if (composes && state.isEditable()) {
      Kind kind = state == ProposalState.RETURNED ? Kind.PROPOSAL_RETURNED : Kind.PROPOSAL_DRAFT;
      tasks.add(writer.proposal(proposal, kind));
    } else if (state == ProposalState.SUBMITTED && may(Right.PROPOSAL_PREPARE, panel)) {
      tasks.add(writer.proposal(proposal, Kind.PROPOSAL_TO_PREPARE));
    } else if (state == ProposalState.PREPARED && may(Right.PROPOSAL_DECIDE, panel)) {
      tasks.add(writer.proposal(proposal, Kind.PROPOSAL_TO_SIGN));
    } else {
      watched.add(writer.proposal(proposal, Kind.PROPOSAL_ELSEWHERE));
    }
  }

  private void addCalls(PanelSummary panel, TaskWriter writer) {
    LocalDate limit = network.today().plusMonths(CALL_NOTICE_MONTHS);
    network.standing().calls().stream()
        .filter(call -> call.panelId().equals(panel.head().id()))
        .filter(call -> !call.closesOn().isAfter(limit))
        .forEach(call -> tasks.add(writer.call(call)));
  }

  private boolean may(Right right, PanelSummary panel) {
    return AccessScope.of(actor, right).allows(panel.head().id(), panel.head().ministerial());
  }
}
