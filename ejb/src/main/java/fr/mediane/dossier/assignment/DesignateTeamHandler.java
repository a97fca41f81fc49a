package fr.mediane.dossier.assignment;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.designation.DesignationDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Designates a team after the rules have spoken, and keeps why it was chosen. */
@ApplicationScoped
public class DesignateTeamHandler implements CommandHandler<DesignateTeam, Void> {

  @Inject private PartyDesk parties;
  @Inject private DesignationDesk designations;
  @Inject private DossierScopes scopes;
  @Inject private AssignmentDesk desk;

  @Override
  public Void handle(DesignateTeam command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.DESIGNATE,
            context);
    LocalDate on = designations.day(command.on(), dossier, context);
    if (command.people().isEmpty()) {
      throw new InvalidRefusal("people", AssignmentTexts.get("people.missing"));
    }
    AssignmentCase asked =
        desk.of(
            dossier,
            desk.loaded(
                dossier, on, context.today(), scopes.of(context.actor(), Right.DOSSIER_DECIDE)),
            on);
    List<Team> teams = Teams.of(asked);
    Optional<Team> chosen =
        teams.stream().filter(team -> team.brings(command.people())).findFirst();
    boolean proposed =
        chosen.filter(team -> isProposed(team, teams, command.together())).isPresent();
    String note = note(command, chosen.map(sentences(asked)), proposed);
    String detail = AssignmentTexts.get(proposed ? "step.proposed" : "step.other");
    // Certified first: the rule on a pair looks at who leads already.
    List<Long> people =
        chosen
            .map(team -> team.newcomers().stream().map(Aspirant::personId).toList())
            .orElse(command.people());
    for (Long person : people) {
      designations.designate(
          dossier, person, DesignationDesk.active(dossier), on, detail, note, context);
      note = null;
    }
    return null;
  }

  private Function<Team, String> sentences(AssignmentCase asked) {
    AssignmentWords words = new AssignmentWords(asked, desk.loadMonths());
    return words::sentence;
  }

  /** Among all the dossiers that wait, only what this one decides by itself can be compared. */
  private static boolean isProposed(Team team, List<Team> teams, boolean together) {
    Team first = teams.get(0);
    return together ? team.separable().equals(first.separable()) : team.equals(first);
  }

  private static String note(DesignateTeam command, Optional<String> reasons, boolean proposed) {
    if (proposed) {
      return AssignmentTexts.get(
          command.together() ? "note.together" : "note.proposed", reasons.orElse(""));
    }
    TypedText typed = new TypedText(field -> AssignmentTexts.get("motive.missing"));
    String motive = typed.required("motive", command.motive(), TypedText.LONGEST_NOTE);
    typed.refuseIfWrong();
    return (AssignmentTexts.get("note.motive", motive)
            + " "
            + AssignmentTexts.get("note.other", reasons.orElse("")))
        .strip();
  }
}
