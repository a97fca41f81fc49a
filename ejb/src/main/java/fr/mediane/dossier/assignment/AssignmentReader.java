package fr.mediane.dossier.assignment;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.background.Standing;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.designation.DesignationSheet;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the mediator who presides whom he may designate, and whom the computation proposes. */
@Stateless
@PermitAll
public class AssignmentReader {

  /** Next best teams shown after the proposal. */
  private static final int OTHERS = 4;

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private DossierScopes scopes;
  @Inject private AssignmentDesk desk;
  @Inject private WaitingDossiers waitingDossiers;
  @Inject private TeamsDesk teams;
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
    List<Team> all = Teams.of(asked);
    return new AssignmentSheet(designation, shown(asked, all), all.size());
  }

  private List<ProposedTeam> shown(AssignmentCase asked, List<Team> all) {
    AssignmentWords words = new AssignmentWords(asked, desk.loadMonths());
    List<ProposedTeam> shown = new ArrayList<>();
    for (Team team : all.subList(0, Math.min(all.size(), 1 + OTHERS))) {
      shown.add(
          ProposedTeam.of(
              team, words, shown.isEmpty() ? List.of() : words.changes(all.get(0), team)));
    }
    return shown;
  }

  /**
   * The dossiers of the reader’s own instance that wait for their mediators, with the teams last
   * computed for the reader, as long as nothing they depend on has changed. It tells nothing of a
   * dossier that the reader does not reach.
   */
  @Requires(Right.DOSSIER_DECIDE)
  public WaitingSheet waiting() {
    Actor actor = actors.current();
    WaitingDossiers.Waiting waiting = waitingDossiers.of(actor, LegalTime.today(clock));
    Standing standing = teams.standingOf(actor.username());
    Optional<KeptTeams> last = teams.keptFor(actor.username());
    Optional<KeptTeams> valid = last.filter(kept -> kept.cases().equals(waiting.cases()));
    List<WaitingSheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < waiting.dossiers().size(); i++) {
      rows.add(row(waiting.dossiers().get(i), waiting.cases().get(i), valid));
    }
    return new WaitingSheet(
        rows,
        waiting.more(),
        standing,
        AssignmentTexts.standing(standing),
        valid.map(kept -> new WaitingSheet.Found(kept.at(), proof(kept))).orElse(null),
        last.isPresent() && valid.isEmpty());
  }

  private static String proof(KeptTeams kept) {
    Assignment found = kept.assignment();
    if (found.proved()) {
      return AssignmentTexts.get("teams.proved");
    }
    if (!found.complete()) {
      return AssignmentTexts.get("teams.stopped");
    }
    return found.loadSquares() == found.loadBound()
        ? AssignmentTexts.get("teams.even", found.distance(), found.distanceBound())
        : AssignmentTexts.get("teams.bounded", found.loadSquares(), found.loadBound());
  }

  private WaitingSheet.Row row(Dossier dossier, AssignmentCase asked, Optional<KeptTeams> valid) {
    Team team = valid.map(kept -> kept.assignment().teams().get(dossier.getNumber())).orElse(null);
    return new WaitingSheet.Row(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getEstablishment().getName(),
        dossier.getConsentsCompleteOn(),
        team == null
            ? null
            : ProposedTeam.of(team, new AssignmentWords(asked, desk.loadMonths()), List.of()));
  }
}
