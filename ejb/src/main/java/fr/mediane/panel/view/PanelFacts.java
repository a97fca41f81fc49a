package fr.mediane.panel.view;

import fr.mediane.access.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of the views of instances: each method is one statement. */
@ApplicationScoped
public class PanelFacts {

  /** Left joins all along: EclipseLink writes an inner one apart, out of reach of the last. */
  private static final String HEADS =
      """
      select new fr.mediane.panel.view.PanelHead(
          p.id, p.code, p.name, p.kind, t.name, a.name, t.supportCertainty,
          m.civility, m.firstName, m.lastName, m.startsOn, m.endsOn)
        from Panel p
        left join p.territory t
        left join t.supportAgency a
        left join Mediator m on m.territory = t and m.startsOn <= :date
             and (m.endedOn is null and m.endsOn >= :date or m.endedOn >= :date)
       where 1 = 1\
      """;

  private static final String MANDATES =
      """
      select new fr.mediane.panel.view.MandateLine(
          m.id, l.id, m.seat, m.zone, p.id, p.civility, p.lastName, p.firstName, p.profession,
          c.label, p.sector, e.name, d.name, m.nature, m.startsOn, m.endsOn, m.endedOn,
          m.endReason, m.extendedUntilReplaced, m.countsAsRenewal, s.id, a.id, a.number, a.signedOn)
        from Mandate m
        join m.panel l
        join m.person p
        left join p.category c
        left join p.establishment e
        left join p.departement d
        left join m.supersededBy s
        left join m.act a
       where l.id in :panels
       order by m.seat, m.startsOn, m.id
      """;

  private static final String BY_CODE = " and p.code = :code";

  @PersistenceContext private EntityManager em;

  /** The instances within a scope, in the order of display, each with its president on a date. */
  List<PanelHead> heads(AccessScope scope, LocalDate date) {
    return distinct(scope.bind(headQuery(scope.condition("p"), date)));
  }

  /** All the instances, for what is published. */
  List<PanelHead> publishedHeads(LocalDate date) {
    return distinct(headQuery("", date));
  }

  /** The instance of a code within a scope, with its president on a date. */
  Optional<PanelHead> head(AccessScope scope, String code, LocalDate date) {
    return distinct(
            scope.bind(headQuery(scope.condition("p") + BY_CODE, date)).setParameter("code", code))
        .stream()
        .findFirst();
  }

  /** The instance of a code, for what is published. */
  Optional<PanelHead> publishedHead(String code, LocalDate date) {
    return distinct(headQuery(BY_CODE, date).setParameter("code", code)).stream().findFirst();
  }

  /** All the mandates of some instances, superseded ones included. */
  List<MandateLine> mandates(Collection<Long> panelIds) {
    return em.createQuery(MANDATES, MandateLine.class)
        .setParameter("panels", panelIds)
        .getResultList();
  }

  /** What surrounds the compositions; see {@link StandingQuery}. */
  Standing standing(StandingQuery query) {
    return query.isEmpty() ? Standing.none() : query.read(em);
  }

  private TypedQuery<PanelHead> headQuery(String condition, LocalDate date) {
    return em.createQuery(
            HEADS + condition + " order by p.position, m.startsOn desc", PanelHead.class)
        .setParameter("date", date);
  }

  /** Two mediators in office at once would give two lines: the one begun last presides. */
  private static List<PanelHead> distinct(TypedQuery<PanelHead> query) {
    List<PanelHead> heads = query.getResultList();
    return heads.stream().filter(head -> first(heads, head.id()) == head).toList();
  }

  private static PanelHead first(List<PanelHead> heads, Long id) {
    return heads.stream().filter(head -> head.id().equals(id)).findFirst().orElseThrow();
  }
}
