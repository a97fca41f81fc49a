package fr.mediane.dossier.session;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** What the acts on a session have in common. */
@ApplicationScoped
class SessionDesk {

  @PersistenceContext private EntityManager em;
  @Inject private DossierDesk dossiers;

  void add(PanelSession session) {
    em.persist(session);
  }

  /**
   * A session still to be held, which the author manages.
   *
   * @param version the version the author read; {@code null} when the act overwrites nothing
   * @throws NotFoundRefusal when the author does not reach it
   * @throws ConflictRefusal when somebody else changed it since
   * @throws Refusal when it was held or cancelled
   */
  PanelSession planned(String number, Long version, CommandContext context) {
    PanelSession session = managed(number, context);
    if (version != null && version != session.getVersion()) {
      throw new ConflictRefusal();
    }
    if (session.getState() != SessionState.PLANNED) {
      throw new Refusal(SessionTexts.get("session.notPlanned", session.getState().label()));
    }
    return session;
  }

  /**
   * A session that was held, which the author manages.
   *
   * @throws NotFoundRefusal when the author does not reach it
   * @throws Refusal when it was not held
   */
  PanelSession held(String number, CommandContext context) {
    PanelSession session = managed(number, context);
    if (session.getState() != SessionState.HELD) {
      throw new Refusal(SessionTexts.get("session.notHeld", session.getState().label()));
    }
    return session;
  }

  private PanelSession managed(String number, CommandContext context) {
    SessionScope scope = SessionScope.of(context.actor(), Right.SESSION_MANAGE);
    PanelSession session =
        scope
            .bind(
                em.createQuery(
                    "select s from PanelSession s join fetch s.panel where s.number = :number"
                        + scope.condition("s"),
                    PanelSession.class))
            .setParameter("number", number)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    context.about("PanelSession", session.getId(), session.getNumber());
    return session;
  }

  /** The lines of a dossier on the agendas of sessions still to be held, from a day on. */
  List<AgendaItem> toCome(Dossier dossier, LocalDate from) {
    return em.createQuery(
            "select i from AgendaItem i join fetch i.session s where i.dossier = :dossier"
                + " and s.state = :planned and s.sessionOn >= :day order by s.sessionOn, i.id",
            AgendaItem.class)
        .setParameter("dossier", dossier)
        .setParameter("planned", SessionState.PLANNED)
        .setParameter("day", from)
        .getResultList();
  }

  /** Takes a dossier off an agenda; its history tells it as long as it is to be examined. */
  void takeOff(AgendaItem item, CommandContext context) {
    PanelSession session = item.getSession();
    session.remove(item);
    if (DossierAct.EXAMINE.isLawfulIn(item.getDossier().getState())) {
      dossiers.does(
          item.getDossier(),
          DossierAct.EXAMINE,
          context.today(),
          SessionTexts.get("step.offAgenda", FrenchText.shortDate(session.getSessionOn())),
          null,
          context);
    }
  }

  /** Whether a dossier is already on the agenda of a session still to be held. */
  boolean isOnAgenda(Long dossierId) {
    return !em.createQuery(
            "select i.id from AgendaItem i where i.dossier.id = :dossier and i.session.state = :planned",
            Long.class)
        .setParameter("dossier", dossierId)
        .setParameter("planned", SessionState.PLANNED)
        .getResultList()
        .isEmpty();
  }
}
