package fr.mediane.dossier.standin;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.StandIns;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The repository of substitutions. */
@ApplicationScoped
public class Substitutions {

  /** Those who may stand in: their rights stay those of their own role. */
  private static final Set<Role> ROLES =
      EnumSet.of(Role.REGIONAL_MEDIATOR, Role.MEMBER, Role.NATIONAL_MEDIATOR);

  @PersistenceContext private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private Clock clock;
  @Inject private StandIns standIns;
  @Inject private DossierScopes scopes;
  @Inject private Seals seals;

  /** Whether an account may stand in on a dossier: a mediator, or a member of its instance. */
  static boolean mayStandIn(Account account, Dossier dossier) {
    return ROLES.contains(account.getRole())
        && (account.getRole() != Role.MEMBER
            || dossier.getPanel().getId().equals(account.getPanelId()));
  }

  /** Stores a substitution, its motive sealed with the key of the dossier where it is decided. */
  Substitution add(Substitution substitution, String motive) {
    em.persist(substitution);
    standIns.changed();
    substitution.hold(
        seals.seal(
            substitution.getDecidedIn().getId(),
            StandInPurposes.motive(substitution.getId()),
            motive));
    return substitution;
  }

  /** A substitution that concerns that dossier, with what its parties answered. */
  Optional<Substitution> find(Dossier dossier, Long id) {
    return of(dossier).stream().filter(found -> found.getId().equals(id)).findFirst();
  }

  /** The substitutions that concern a dossier, those that ended included. */
  public List<Substitution> of(Dossier dossier) {
    return em.createQuery(
            "select distinct s from Substitution s left join fetch s.agreements where s.panelId = :panel"
                + " and (s.dossierId is null or s.dossierId = :dossier) order by s.startsOn, s.id",
            Substitution.class)
        .setParameter("panel", dossier.getPanel().getId())
        .setParameter("dossier", dossier.getId())
        .getResultList();
  }

  /** Whether neither a missing undertaking nor a tie keeps an account away from a dossier. */
  boolean mayBeCalled(Account account, Dossier dossier) {
    Actor called = accounts.actor(account.getUsername(), today()).orElseThrow();
    DossierScope scope = scopes.unbiased(called);
    return !scope
        .bind(
            em.createQuery(
                "select d.id from Dossier d where d.id = :dossier" + scope.condition("d"),
                Long.class))
        .setParameter("dossier", dossier.getId())
        .getResultList()
        .isEmpty();
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
