package fr.mediane.dossier.session;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.session.SessionSheet.Presence;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The sessions for the screen. */
@Stateless
@PermitAll
public class SessionReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private Agendas agendas;
  @Inject private SessionPresences presences;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A page of the sessions the reader reaches.
   *
   * @param first index of the first one
   * @param size how many
   */
  @Requires(Right.SESSION_READ)
  public SessionList list(int first, int size) {
    Actor actor = actors.current();
    SessionScope scope = SessionScope.of(actor, Right.SESSION_READ);
    String where = " where s.id is not null" + scope.condition("s");
    List<PanelSession> sessions =
        scope
            .bind(
                em.createQuery(
                    "select s from PanelSession s" + where + " order by s.startsAt desc, s.id desc",
                    PanelSession.class))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    long total =
        scope
            .bind(em.createQuery("select count(s) from PanelSession s" + where, Long.class))
            .getSingleResult();
    Map<Long, Long> counts = agendas.counts(sessions, actor);
    return new SessionList(
        sessions.stream()
            .map(
                session ->
                    new SessionList.Row(
                        session.getNumber(),
                        session.getState(),
                        session.getSlot(),
                        counts.getOrDefault(session.getId(), 0L)))
            .toList(),
        total,
        actor.holds(Right.SESSION_MANAGE),
        today());
  }

  /**
   * A session. Opening one that was held, with what the instance says of dossiers, is journaled for
   * the session and for each of these dossiers.
   *
   * @throws fr.mediane.door.NotFoundRefusal when it does not exist or is out of reach
   */
  @Requires(Right.SESSION_READ)
  public SessionSheet open(String number) {
    Actor actor = actors.current();
    PanelSession session = agendas.session(number, actor);
    boolean managed = actor.holds(Right.SESSION_MANAGE);
    boolean planned = session.getState() == SessionState.PLANNED;
    List<Presence> people = presences.of(session);
    SessionSheet sheet =
        new SessionSheet(
            session.getNumber(),
            session.getVersion(),
            session.getPanel().getName(),
            session.getState(),
            session.getSlot(),
            agendas.of(session, actor, null),
            people,
            presences.quorum(session, people),
            session.getQuorum().map(quorum -> quorum.verdict(session.getPresent())).orElse(null),
            managed && planned ? agendas.candidates(session, actor) : List.of(),
            managed,
            !session.getSessionOn().isAfter(today()),
            session.getCancelMotive());
    if (session.getState() == SessionState.HELD) {
      journal.read(actor, SessionReadings.of("SessionRead", session, sheet.agenda()));
    }
    return sheet;
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
