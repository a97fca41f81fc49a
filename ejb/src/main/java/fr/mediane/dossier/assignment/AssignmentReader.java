package fr.mediane.dossier.assignment;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.designation.DesignationSheet;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows the mediator who presides whom he may designate, and whom the computation proposes. */
@Stateless
@PermitAll
public class AssignmentReader {

  /** Next best teams shown after the proposal. */
  private static final int OTHERS = 4;

  /** Dossiers shown and computed together at most; the next ones come when these are designated. */
  private static final int TOGETHER = 100;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private DossierScopes scopes;
  @Inject private AssignmentDesk desk;
  @Inject private Candidates candidates;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The candidates and the teams for a dossier.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_DECIDE)
  public AssignmentSheet open(String number) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.openWithMediators(number, actor, Right.DOSSIER_DECIDE);
    LocalDate today = LegalTime.today(clock);
    Candidates.Loaded loaded =
        desk.loaded(dossier, today, today, scopes.of(actor, Right.DOSSIER_DECIDE));
    DesignationSheet designation =
        DesignationSheet.of(dossier, loaded.byDossier().get(dossier.getId()), today);
    journal.read(
        actor, "DossierCandidatesRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    if (!designation.designable()) {
      return new AssignmentSheet(designation, List.of(), 0);
    }
    AssignmentCase asked = desk.of(dossier, loaded, today);
    List<Team> teams = Teams.of(asked);
    return new AssignmentSheet(designation, shown(asked, teams), teams.size());
  }

  private List<ProposedTeam> shown(AssignmentCase asked, List<Team> teams) {
    AssignmentWords words = new AssignmentWords(asked, desk.loadMonths());
    List<ProposedTeam> shown = new ArrayList<>();
    for (Team team : teams.subList(0, Math.min(teams.size(), 1 + OTHERS))) {
      shown.add(
          ProposedTeam.of(
              team, words, shown.isEmpty() ? List.of() : words.changes(teams.get(0), team)));
    }
    return shown;
  }

  /**
   * The dossiers of the reader’s own instance that wait for their mediators, with a team for each,
   * computed together. It tells nothing of a dossier that the reader does not reach.
   */
  @Requires(Right.DOSSIER_DECIDE)
  public WaitingSheet waiting() {
    Actor actor = actors.current();
    DossierScope scope = scopes.of(actor, Right.DOSSIER_DECIDE);
    LocalDate today = LegalTime.today(clock);
    List<Dossier> waiting = waiting(actor, scope);
    boolean more = waiting.size() > TOGETHER;
    List<Dossier> shown = more ? waiting.subList(0, TOGETHER) : waiting;
    if (shown.isEmpty()) {
      return new WaitingSheet(List.of(), false, true);
    }
    Panel panel = shown.get(0).getPanel();
    Candidates.Loaded loaded =
        candidates.ofUndesignated(
            panel, shown.stream().map(Dossier::getId).toList(), desk.days(today, today), scope);
    List<AssignmentCase> cases =
        shown.stream().map(dossier -> desk.ofUndesignated(dossier, loaded, today)).toList();
    Assignment assignment = Assignment.of(cases);
    List<WaitingSheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      rows.add(row(shown.get(i), cases.get(i), assignment));
    }
    return new WaitingSheet(rows, more, assignment.proved());
  }

  private WaitingSheet.Row row(Dossier dossier, AssignmentCase asked, Assignment assignment) {
    Team team = assignment.teams().get(dossier.getNumber());
    return new WaitingSheet.Row(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getEstablishment().getName(),
        dossier.getConsentsCompleteOn(),
        team == null
            ? null
            : ProposedTeam.of(team, new AssignmentWords(asked, desk.loadMonths()), List.of()));
  }

  /** The national mediator reaches regional dossiers too: those are designated one by one. */
  private List<Dossier> waiting(Actor actor, DossierScope scope) {
    String own =
        actor.panelId() == null
            ? "d.panel.kind = fr.mediane.regulation.PanelKind.NATIONAL"
            : "d.panel.id = " + actor.panelId();
    return scope
        .bind(
            em.createQuery(
                // The département and the region are named too: lazily read, each would cost one
                // statement more.
                "select d, t, r from Dossier d join fetch d.panel join fetch d.establishment"
                    + " left join d.establishment.departement t left join t.region r where "
                    + own
                    + " and d.state in :states and not exists"
                    + " (select w.id from CaseMediator w where w.dossier = d and w.endedOn is null)"
                    + scope.condition("d")
                    + " order by d.consentsCompleteOn, d.number",
                Object[].class))
        .setParameter("states", List.of(DossierState.DESIGNATION, DossierState.MEDIATION))
        .setMaxResults(TOGETHER + 1)
        .getResultStream()
        .map(row -> (Dossier) row[0])
        .toList();
  }
}
