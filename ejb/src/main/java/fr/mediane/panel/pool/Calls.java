package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.CallForApplications;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the calls for applications. They are public: their reading is not journaled. */
@Stateless
@PermitAll
public class Calls {

  private static final String COUNT = "(select count(c) from Candidacy c where c.call = k)";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private PoolReference reference;
  @Inject private Clock clock;

  /**
   * One page of the calls: three statements.
   *
   * @param panelCode one instance, or {@code null} for all those within reach
   * @param first index of the first row, from 0
   * @param size rows of a page
   * @throws NotFoundRefusal when the instance is not within reach
   */
  @Requires(Right.CANDIDATE_READ)
  public CallPage list(String panelCode, int first, int size) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_READ);
    List<PanelName> panels = access.panels(reference);
    PanelName panel = PoolAccess.panel(panels, panelCode);
    List<Long> ids = (panel == null ? panels : List.of(panel)).stream().map(PanelName::id).toList();
    long total =
        em.createQuery(
                "select count(k) from CallForApplications k where k.panel.id in :panels",
                Long.class)
            .setParameter("panels", ids)
            .getSingleResult();
    List<CallLine> rows =
        em.createQuery(
                "select k, "
                    + COUNT
                    + " from CallForApplications k where k.panel.id in :panels"
                    + " order by k.closesOn desc, k.id desc",
                Object[].class)
            .setParameter("panels", ids)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(line -> lineOf(line, access))
            .toList();
    boolean managed =
        panel == null ? panels.stream().anyMatch(access::manages) : access.manages(panel);
    return new CallPage(panel, managed, panels, total, rows);
  }

  /**
   * One call, to change it.
   *
   * @throws NotFoundRefusal when there is none of that identity within reach
   */
  @Requires(Right.CANDIDATE_MANAGE)
  public CallLine read(Long id) {
    return find(id, Right.CANDIDATE_MANAGE);
  }

  /**
   * One call, to read it.
   *
   * @throws NotFoundRefusal when there is none of that identity within reach
   */
  @Requires(Right.CANDIDATE_READ)
  public CallLine one(Long id) {
    return find(id, Right.CANDIDATE_READ);
  }

  private CallLine find(Long id, Right right) {
    PoolAccess access = PoolAccess.open(actors, right);
    return access
        .scope()
        .bind(
            em.createQuery(
                    "select k, "
                        + COUNT
                        + " from CallForApplications k where k.id = :id"
                        + access.scope().condition("k.panel"),
                    Object[].class)
                .setParameter("id", id))
        .getResultList()
        .stream()
        .findFirst()
        .map(line -> lineOf(line, access))
        .orElseThrow(NotFoundRefusal::new);
  }

  private CallLine lineOf(Object[] line, PoolAccess access) {
    CallForApplications call = (CallForApplications) line[0];
    PanelName panel = reference.panel(call.getPanel().getId());
    LocalDate today = LegalTime.today(clock);
    return new CallLine(
        call.getId(),
        call.getVersion(),
        panel,
        new CallDetails(call.getTitle(), call.getProfile(), call.getOpensOn(), call.getClosesOn()),
        CallState.on(today, call.getOpensOn(), call.getClosesOn(), call.getCancelledOn()),
        call.getCancelledOn(),
        ((Number) line[1]).longValue(),
        access.manages(panel));
  }
}
