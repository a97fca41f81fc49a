package fr.mediane.dossier.session;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.session.SessionSheet.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads sessions and their agendas, never but through the predicate of the dossiers. */
@ApplicationScoped
class Agendas {

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private Seals seals;

  /**
   * A session with its instance and territory.
   *
   * @throws NotFoundRefusal when it does not exist, or when the actor does not reach it
   */
  PanelSession session(String number, Actor actor) {
    SessionScope scope = SessionScope.of(actor, Right.SESSION_READ);
    return scope
        .bind(
            em.createQuery(
                "select s from PanelSession s join fetch s.panel p join fetch p.territory where s.number = :number"
                    + scope.condition("s"),
                PanelSession.class))
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /**
   * The agenda of a session as the actor may know it.
   *
   * @param addressee somebody who must know of it no more either; {@code null} for nobody else
   */
  List<Line> of(PanelSession session, Actor actor, Long addressee) {
    DossierScope scope = scopes.of(actor, Right.SESSION_READ);
    DossierScope untied = scopes.untied(addressee);
    boolean content = scopes.opensContent(actor) && addressee == null;
    TypedQuery<Object[]> query =
        em.createQuery(
                "select i, k from DossierKey k, AgendaItem i join fetch i.dossier d"
                    + " where i.session = :session and k.dossierId = d.id"
                    + scope.condition("d")
                    + untied.condition("d")
                    + " order by i.rank",
                Object[].class)
            .setParameter("session", session);
    return untied.bind(scope.bind(query)).getResultList().stream()
        .map(row -> line((AgendaItem) row[0], session, content))
        .toList();
  }

  private Line line(AgendaItem item, PanelSession session, boolean content) {
    Dossier dossier = item.getDossier();
    boolean examinable = DossierAct.EXAMINE.isLawfulIn(dossier.getState());
    boolean readable = content && dossier.getState() != DossierState.DESTROYED;
    return new Line(
        dossier.getId(),
        dossier.getNumber(),
        dossier.getState().label(),
        examinable,
        item.getOpinion(),
        readable ? seals.open(dossier.getId(), item.notePurpose(), item.getNote()) : null,
        item.getSetApart(),
        examinable && item.getOpinion() == null && session.isQuorate(item));
  }

  /** How many dossiers of each session the actor may know of. */
  Map<Long, Long> counts(List<PanelSession> sessions, Actor actor) {
    if (sessions.isEmpty()) {
      return Map.of();
    }
    DossierScope scope = scopes.of(actor, Right.SESSION_READ);
    return scope
        .bind(
            em.createQuery(
                "select i.session.id, count(i) from AgendaItem i join i.dossier d where i.session in :sessions"
                    + scope.condition("d")
                    + " group by i.session.id",
                Object[].class))
        .setParameter("sessions", sessions)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** The dossiers to be examined that stand on no agenda, the oldest first. */
  List<String> candidates(PanelSession session, Actor actor) {
    DossierScope scope = scopes.of(actor, Right.SESSION_MANAGE);
    return scope
        .bind(
            em.createQuery(
                "select d.number from Dossier d where d.panel = :panel and d.state = :examination"
                    + " and not exists (select i.id from AgendaItem i where i.dossier = d and i.session.state = :planned)"
                    + scope.condition("d")
                    + " order by d.receivedOn, d.id",
                String.class))
        .setParameter("panel", session.getPanel())
        .setParameter("examination", DossierState.EXAMINATION)
        .setParameter("planned", SessionState.PLANNED)
        .setMaxResults(200)
        .getResultList();
  }
}
