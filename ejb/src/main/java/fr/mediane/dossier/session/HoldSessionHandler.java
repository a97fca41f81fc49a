package fr.mediane.dossier.session;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.dossier.slot.SlotChecks;
import fr.mediane.regulation.Settings;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a session held. Without quorum no opinion is given: the dossiers stay at the stage of
 * examination, for another session.
 */
@ApplicationScoped
public class HoldSessionHandler implements CommandHandler<HoldSession, Void> {

  /** Longest note, in characters. */
  static final int MAX_NOTE = 2000;

  @Inject private SessionDesk sessions;
  @Inject private SessionPeople people;
  @Inject private DossierDesk dossiers;
  @Inject private Seals seals;
  @Inject private Settings settings;

  @Override
  public Void handle(HoldSession command, CommandContext context) {
    PanelSession session = sessions.planned(command.session(), command.version(), context);
    List<Convened> convened = people.of(session.getPanel(), session.getSessionOn());
    int members = (int) convened.stream().filter(person -> !person.isPresident()).count();
    int present = (int) convened.stream().filter(person -> came(person, command)).count();
    Quorum quorum = Quorum.of(members, settings.number("session.quorumPercent"));
    check(session, command, quorum, present, context);
    session.held(quorum, present, command.minutes());
    convened.forEach(
        person ->
            session.attend(
                new SessionAttendance(session, person, command.present().contains(person.key()))));
    if (quorum.isReachedBy(present)) {
      session.getItems().forEach(item -> examine(item, command, context));
    }
    context.about("PanelSession", session.getId(), session.getNumber());
    return null;
  }

  private static boolean came(Convened person, HoldSession command) {
    return !person.isPresident() && command.present().contains(person.key());
  }

  private static void check(
      PanelSession session,
      HoldSession command,
      Quorum quorum,
      int present,
      CommandContext context) {
    List<Problem> problems = new ArrayList<>();
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
    for (AgendaItem item : session.getItems()) {
      checkSaying(item, command, quorum.isReachedBy(present), problems);
    }
    if (!quorum.isReachedBy(present)
        && command.opinions().values().stream().anyMatch(saying -> saying.opinion() != null)) {
      problems.add(
          new Problem("present", SessionTexts.get("hold.noQuorum", quorum.verdict(present))));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
  }

  private static void checkSaying(
      AgendaItem item, HoldSession command, boolean quorate, List<Problem> problems) {
    String number = item.getDossier().getNumber();
    Saying saying = command.opinions().get(number);
    if (quorate && isToExamine(item) && (saying == null || saying.opinion() == null)) {
      problems.add(new Problem("opinion-" + number, SessionTexts.get("hold.opinion", number)));
    }
    if (saying != null && saying.note() != null && saying.note().length() > MAX_NOTE) {
      problems.add(
          new Problem("note-" + number, SessionTexts.get("hold.noteTooLong", number, MAX_NOTE)));
    }
  }

  private static boolean isToExamine(AgendaItem item) {
    return DossierAct.EXAMINE.isLawfulIn(item.getDossier().getState());
  }

  private void examine(AgendaItem item, HoldSession command, CommandContext context) {
    if (!isToExamine(item)) {
      return;
    }
    Dossier dossier =
        dossiers.take(
            item.getDossier().getNumber(), null, Right.SESSION_MANAGE, DossierAct.EXAMINE, context);
    Saying saying = command.opinions().get(dossier.getNumber());
    String note = saying.note() == null || saying.note().isBlank() ? null : saying.note().strip();
    item.examined(saying.opinion(), seals.seal(dossier.getId(), item.notePurpose(), note));
    dossiers.does(
        dossier,
        DossierAct.EXAMINE,
        item.getSession().getSessionOn(),
        SessionTexts.get("step.examined", FrenchText.shortDate(item.getSession().getSessionOn())),
        null,
        context);
  }
}
