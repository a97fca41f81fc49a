package fr.mediane.dossier.session;

import fr.mediane.dossier.session.SessionSheet.Presence;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who is convened to a session or came to it, and how many had to. */
@ApplicationScoped
class SessionPresences {

  @Inject private SessionPeople people;
  @Inject private Settings settings;

  /** The people of a session: as recorded once it is held, otherwise those in term on its day. */
  List<Presence> of(PanelSession session) {
    return switch (session.getState()) {
      case HELD ->
          session.getAttendance().stream()
              .map(line -> new Presence(line.getConvened(), line.isPresent()))
              .toList();
      case PLANNED ->
          people.of(session.getPanel(), session.getSessionOn()).stream()
              .map(who -> new Presence(who, null))
              .toList();
      case CANCELLED -> List.of();
    };
  }

  /** The quorum that was, once the session is held; otherwise the one to be reached. */
  Quorum quorum(PanelSession session, List<Presence> presences) {
    return session
        .getQuorum()
        .orElseGet(
            () ->
                Quorum.of(
                    (int)
                        presences.stream()
                            .filter(presence -> !presence.who().isPresident())
                            .count(),
                    settings.number("session.quorumPercent")));
  }
}
