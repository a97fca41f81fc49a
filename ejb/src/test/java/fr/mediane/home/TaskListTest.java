package fr.mediane.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.home.Task.Kind;
import fr.mediane.home.Task.Urgency;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.view.Lines;
import fr.mediane.panel.view.Network;
import fr.mediane.panel.view.PanelSheet.BreachNote;
import fr.mediane.panel.view.PanelSummary;
import fr.mediane.panel.view.PanelTerms;
import fr.mediane.panel.view.Roster;
import fr.mediane.panel.view.Standing;
import fr.mediane.panel.view.Standing.CallLine;
import fr.mediane.panel.view.Standing.ProposalLine;
import fr.mediane.regulation.ReferenceRegulation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theMediatorComposesAndTheOthersFollow() {
    Network network = network(null);
    assertEquals(
        List.of(Kind.BREACH, Kind.VACANCY, Kind.TERM_END, Kind.TERM_END, Kind.TERM_END),
        kinds(home(Role.REGIONAL_MEDIATOR, network).tasks()));
    assertTrue(home(Role.ARS_DIRECTOR, network).tasks().isEmpty());
    assertEquals(5, home(Role.ARS_DIRECTOR, network).watched().size());
  }

  @Test
  void urgencyFollowsTheNoticesToTheDay() {
    List<Task> ends =
        home(Role.REGIONAL_MEDIATOR, network(null)).tasks().stream()
            .filter(task -> task.kind() == Kind.TERM_END)
            .toList();
    assertEquals(
        List.of(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 2, 22), LocalDate.of(2027, 5, 22)),
        ends.stream().map(Task::due).toList());
    assertEquals(
        List.of(Urgency.NOW, Urgency.SOON, Urgency.LATER),
        ends.stream().map(Task::urgency).toList());
  }

  @Test
  void eachStepOfAProposalAwaitsTheOneWhoMayDoIt() {
    Network submitted = network(ProposalState.SUBMITTED);
    assertEquals(
        List.of(Kind.PROPOSAL_TO_PREPARE),
        proposals(home(Role.ARS_SECRETARIAT, submitted).tasks()));
    assertEquals(
        List.of(Kind.PROPOSAL_ELSEWHERE), proposals(home(Role.ARS_DIRECTOR, submitted).watched()));
    Network prepared = network(ProposalState.PREPARED);
    assertEquals(
        List.of(Kind.PROPOSAL_TO_SIGN), proposals(home(Role.ARS_DIRECTOR, prepared).tasks()));
    Network returned = network(ProposalState.RETURNED);
    List<Task> mediator = home(Role.REGIONAL_MEDIATOR, returned).tasks();
    assertEquals(List.of(Kind.PROPOSAL_RETURNED), proposals(mediator));
    assertTrue(mediator.stream().anyMatch(task -> task.why().contains("Parité à revoir")));
  }

  @Test
  void aProposalWhoseDayIsPastIsLateAndComesFirst() {
    Task first = home(Role.ARS_DIRECTOR, network(ProposalState.PREPARED)).tasks().get(0);
    assertEquals(Urgency.LATE, first.urgency());
  }

  @Test
  void aMemberIsToldOfHisOwnTerm() {
    Actor member = new Actor(1L, "m", "M. M", "membre", Role.MEMBER, 4L, 13L);
    List<Task> tasks = TaskList.of(member, network(null)).tasks();
    assertEquals(List.of(Kind.OWN_TERM), kinds(tasks));
    assertEquals(LocalDate.of(2027, 5, 22), tasks.get(0).due());
  }

  @Test
  void theMinistersFollowOnlyTheInstancesTheyAppoint() {
    Actor ministers = new Actor(1L, "x", "M. X", "cabinet", Role.MINISTERS_OFFICE, null, null);
    HomePage page = TaskList.of(ministers, network(ProposalState.SUBMITTED));
    assertTrue(page.tasks().isEmpty());
    assertTrue(page.watched().isEmpty());
    assertTrue(page.panels().isEmpty());
  }

  private static HomePage home(Role role, Network network) {
    return TaskList.of(new Actor(1L, "x", "Mme X", "essai", role, 4L, null), network);
  }

  private static List<Kind> kinds(List<Task> tasks) {
    return tasks.stream().map(Task::kind).toList();
  }

  private static List<Kind> proposals(List<Task> tasks) {
    return kinds(tasks).stream().filter(kind -> kind.name().startsWith("PROPOSAL")).toList();
  }

  /** Three terms that end under the three notices, seven vacant seats, one breach. */
  private static Network network(ProposalState state) {
    PanelTerms terms =
        new PanelTerms(
            List.of(
                Lines.line(1, 1, 11, "2024-02-01", "2026-12-22"),
                Lines.line(2, 2, 12, "2024-02-01", "2027-02-22"),
                Lines.line(3, 3, 13, "2024-02-01", "2027-05-22")),
            10);
    Roster roster = Lines.roster(terms, TODAY);
    ProposalLine proposal =
        state == null
            ? null
            : new ProposalLine(
                4L,
                7L,
                "P-1",
                "Renouvellement",
                state,
                "Parité à revoir",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 2));
    PanelSummary panel =
        new PanelSummary(
            Lines.HEAD,
            roster,
            terms.endsBetween(TODAY, TODAY.plusYears(3), Lines.ALERTS),
            List.of(new BreachNote("Parité", "article 5", "Il manque une femme.", TODAY)),
            proposal);
    List<CallLine> calls = List.of(new CallLine(99L, 1L, "Ailleurs", TODAY, TODAY.plusDays(3), 0));
    return new Network(
        TODAY,
        ReferenceRegulation.calendar().inForceOn(TODAY),
        Lines.ALERTS,
        List.of(panel),
        new Standing(List.of(), List.of(), List.of(), List.of(), calls));
  }
}
