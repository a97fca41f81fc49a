package fr.mediane.dossier.session;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.dossier.slot.SlotChecks;
import fr.mediane.regulation.Settings;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records a session held. Without quorum no opinion is given: the dossiers stay at the stage of
 * examination, for another session. A dossier hidden from who records it stays to be recorded by
 * who reaches it ({@link RecordOpinion}).
 */
@ApplicationScoped
public class HoldSessionHandler implements CommandHandler<HoldSession, Void> {

  @Inject private SessionDesk sessions;
  @Inject private SessionPeople people;
  @Inject private Examinations examinations;
  @Inject private Settings settings;

  @Override
  public Void handle(HoldSession command, CommandContext context) {
    PanelSession session = sessions.planned(command.session(), command.version(), context);
    List<Convened> convened = people.of(session.getPanel(), session.getSessionOn());
    Quorum quorum =
        Quorum.of(
            (int) convened.stream().filter(person -> !person.isPresident()).count(),
            settings.number("session.quorumPercent"));
    Set<Long> came =
        convened.stream()
            .filter(person -> !person.isPresident() && command.present().contains(person.key()))
            .map(Convened::personId)
            .collect(Collectors.toSet());
    Map<Long, Long> partakers = examinations.partakers(session, came);
    List<AgendaItem> awaited = examinations.awaited(session, context);
    List<Problem> problems = new ArrayList<>();
    check(session, command, context, problems);
    if (quorum.isReachedBy(came.size())) {
      awaited.forEach(
          item ->
              Examinations.checkOpinion(
                  item.getDossier().getNumber(),
                  saying(item, command),
                  quorum,
                  partakers(item, partakers),
                  problems));
    } else if (command.opinions().values().stream().anyMatch(Saying::isOpinion)) {
      problems.add(
          new Problem("present", SessionTexts.get("hold.noQuorum", quorum.verdict(came.size()))));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    session.held(quorum, came.size(), command.minutes());
    convened.forEach(
        person ->
            session.attend(
                new SessionAttendance(session, person, command.present().contains(person.key()))));
    session.getItems().forEach(item -> item.setApart(came.size() - partakers(item, partakers)));
    awaited.stream()
        .filter(session::isQuorate)
        .forEach(item -> examinations.examine(item, saying(item, command), context));
    context.about("PanelSession", session.getId(), session.getNumber());
    return null;
  }

  private static void check(
      PanelSession session, HoldSession command, CommandContext context, List<Problem> problems) {
    if (session.getSessionOn().isAfter(context.today())) {
      problems.add(
          new Problem(
              null,
              SessionTexts.get("hold.tooEarly", FrenchText.shortDate(session.getSessionOn()))));
    }
    if (command.present().isEmpty()) {
      problems.add(new Problem("present", SessionTexts.get("hold.nobody")));
    }
    SlotChecks.checkMinutes(command.minutes(), problems);
    command
        .opinions()
        .forEach((number, saying) -> Examinations.checkNote(number, saying, problems));
  }

  private static Saying saying(AgendaItem item, HoldSession command) {
    return command.opinions().get(item.getDossier().getNumber());
  }

  private static int partakers(AgendaItem item, Map<Long, Long> partakers) {
    return partakers.getOrDefault(item.getDossier().getId(), 0L).intValue();
  }
}
