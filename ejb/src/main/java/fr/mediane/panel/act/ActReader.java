package fr.mediane.panel.act;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.proposal.view.Rows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads acts for the pages. Acts are public: every role of the network reads every act. */
@Stateless
@PermitAll
public class ActReader {

  /** Mandates as rows; the alias of the mandate is {@code m}. */
  static final String MANDATE_ROWS =
      """
      select new fr.mediane.panel.act.MandateRow(m.id, m.seat, m.zone, p.civility, p.firstName, p.lastName,
          coalesce(p.profession, c.label), m.nature, m.startsOn, m.endsOn, m.endedOn, m.extendedUntilReplaced,
          case when m.supersededBy is null then false else true end)
        from Mandate m join m.person p left join p.category c
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;

  /**
   * A page of acts, the last signed first.
   *
   * @param first index of the first row, from 0
   * @param size most rows
   */
  @Requires(Right.PANEL_READ)
  public Rows<ActRow> list(ActFilter filter, int first, int size) {
    AccessScope scope = scope(actors.current());
    Map<String, Object> parameters = new HashMap<>();
    String where = " where 1 = 1" + condition(filter, parameters) + scope.condition("a.panel");
    long total =
        bound("select count(a) from AppointingAct a" + where, Long.class, parameters, scope)
            .getSingleResult();
    List<ActRow> rows =
        bound(
                """
                select new fr.mediane.panel.act.ActRow(a.number, a.panel.name, a.signedOn, a.effectiveOn, a.signatoryQuality,
                    (select count(m) from Mandate m where m.act = a and m.supersededBy is null))
                  from AppointingAct a
                """
                    + where
                    + " order by a.signedOn desc, a.number desc",
                ActRow.class,
                parameters,
                scope)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return new Rows<>(rows, total);
  }

  /** The instances whose acts the reader may see, in the order of display. */
  @Requires(Right.PANEL_READ)
  public List<PanelName> panels() {
    AccessScope scope = scope(actors.current());
    return scope
        .bind(
            em.createQuery(
                "select new fr.mediane.panel.act.PanelName(p.code, p.name) from Panel p where 1 = 1"
                    + scope.condition("p")
                    + " order by p.position",
                PanelName.class))
        .getResultList();
  }

  private <T> TypedQuery<T> bound(
      String query, Class<T> type, Map<String, Object> parameters, AccessScope scope) {
    TypedQuery<T> bound = scope.bind(em.createQuery(query, type));
    parameters.forEach(bound::setParameter);
    return bound;
  }

  private static String condition(ActFilter filter, Map<String, Object> parameters) {
    StringBuilder condition = new StringBuilder();
    if (filter.panelCode() != null && !filter.panelCode().isBlank()) {
      condition.append(" and a.panel.code = :panelCode");
      parameters.put("panelCode", filter.panelCode());
    }
    if (filter.year() != null) {
      condition.append(" and a.signedOn >= :yearStart and a.signedOn <= :yearEnd");
      parameters.put("yearStart", LocalDate.of(filter.year(), 1, 1));
      parameters.put("yearEnd", LocalDate.of(filter.year(), 12, 31));
    }
    if (filter.number() != null && !filter.number().isBlank()) {
      condition.append(" and upper(a.number) like :number escape '!'");
      parameters.put(
          "number",
          "%"
              + filter.number().strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1")
              + "%");
    }
    return condition.toString();
  }

  /**
   * The act of that number.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.PANEL_READ)
  public ActView byNumber(String number) {
    Actor actor = actors.current();
    AccessScope scope = scope(actor);
    AppointingAct act =
        scope
            .bind(
                em.createQuery(
                    "select a from AppointingAct a join fetch a.panel left join fetch a.proposal where a.number = :number"
                        + scope.condition("a.panel"),
                    AppointingAct.class))
            .setParameter("number", number)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    boolean mayReadProposal =
        AccessScope.of(actor, Right.PROPOSAL_READ)
            .allows(act.getPanel().getId(), act.getPanel().isMinisterial());
    List<MandateRow> members =
        em.createQuery(MANDATE_ROWS + " where m.act = :act order by m.seat, m.id", MandateRow.class)
            .setParameter("act", act)
            .getResultList();
    return new ActView(
        act.getNumber(),
        act.getTitle(),
        act.getPanel().getCode(),
        act.getPanel().getName(),
        act.getProposal() == null || !mayReadProposal ? null : act.getProposal().getNumber(),
        act.getSignedOn(),
        act.getEffectiveOn(),
        act.getPlace(),
        act.getSignatoryName(),
        act.getSignatoryQuality(),
        act.getText(),
        members);
  }

  private static AccessScope scope(Actor actor) {
    AccessScope scope = AccessScope.of(actor, Right.PANEL_READ);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    return scope;
  }
}
