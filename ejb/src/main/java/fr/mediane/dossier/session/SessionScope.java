package fr.mediane.dossier.session;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import jakarta.persistence.Query;

/**
 * The sessions an actor reaches: those of the instance of the account, and those of the national
 * instance for the national mediator who presides it. What is on their agendas has its own
 * predicate.
 */
final class SessionScope {

  private static final String PANEL = "sessionPanel";

  private final Actor actor;
  private final boolean held;

  private SessionScope(Actor actor, boolean held) {
    this.actor = actor;
    this.held = held;
  }

  static SessionScope of(Actor actor, Right right) {
    return new SessionScope(actor, actor.holds(right));
  }

  private boolean isNational() {
    return actor.role() == Role.NATIONAL_MEDIATOR;
  }

  /** The predicate as a JPQL condition on a session, beginning with {@code " and "}. */
  String condition(String session) {
    if (!held) {
      return " and " + session + ".id is null";
    }
    return isNational()
        ? " and " + session + ".panel.kind = fr.mediane.regulation.PanelKind.NATIONAL"
        : " and " + session + ".panel.id = :" + PANEL;
  }

  /** Sets the parameter that {@link #condition} named, when it named one. */
  <Q extends Query> Q bind(Q query) {
    if (held && !isNational()) {
      query.setParameter(PANEL, actor.panelId());
    }
    return query;
  }
}
