package fr.mediane.dossier.assignment;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The dossiers of somebody’s own instance that wait for their mediators, and who may lead each. */
@ApplicationScoped
class WaitingDossiers {

  /** Dossiers shown and computed together at most; the next ones come when these are designated. */
  private static final int TOGETHER = 100;

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private Panels panels;
  @Inject private AssignmentDesk desk;
  @Inject private Candidates candidates;

  /**
   * What waits.
   *
   * @param dossiers the dossiers, those that have waited longest first
   * @param cases the same, in the same order, as the computation knows them
   * @param more whether others wait
   */
  record Waiting(List<Dossier> dossiers, List<AssignmentCase> cases, boolean more) {}

  /**
   * What waits and the actor reaches, through the access predicate; it tells nothing of the rest.
   */
  Waiting of(Actor actor, LocalDate today) {
    DossierScope scope = scopes.of(actor, Right.DOSSIER_DECIDE);
    List<Dossier> all = read(actor, scope);
    boolean more = all.size() > TOGETHER;
    List<Dossier> shown = more ? all.subList(0, TOGETHER) : all;
    if (shown.isEmpty()) {
      return new Waiting(List.of(), List.of(), false);
    }
    Candidates.Loaded loaded =
        candidates.ofUndesignated(
            shown.get(0).getPanel(),
            shown.stream().map(Dossier::getId).toList(),
            desk.days(today, today),
            scope);
    return new Waiting(
        shown,
        shown.stream().map(dossier -> desk.ofUndesignated(dossier, loaded, today)).toList(),
        more);
  }

  /** The national mediator reaches regional dossiers too: those are designated one by one. */
  private List<Dossier> read(Actor actor, DossierScope scope) {
    return scope
        .bind(
            em.createQuery(
                // The département and the region are named too: lazily read, each would cost one
                // statement more.
                "select d, t, r from Dossier d join fetch d.panel join fetch d.establishment"
                    + " left join d.establishment.departement t left join t.region r"
                    + " where d.panel.id = :own and d.state in :states and not exists"
                    + " (select w.id from CaseMediator w where w.dossier = d and w.endedOn is null)"
                    + scope.condition("d")
                    + " order by d.consentsCompleteOn, d.number",
                Object[].class))
        .setParameter("own", actor.panelId() == null ? panels.nationalId() : actor.panelId())
        .setParameter("states", List.of(DossierState.DESIGNATION, DossierState.MEDIATION))
        .setMaxResults(TOGETHER + 1)
        .getResultStream()
        .map(row -> (Dossier) row[0])
        .toList();
  }
}
