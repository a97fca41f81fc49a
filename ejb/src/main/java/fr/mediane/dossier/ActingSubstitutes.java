package fr.mediane.dossier;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who acts in a dossier in the place of the mediator who presides. A substitute acts once every
 * party has agreed; where the mediator is kept away from the dossier, from the first day of the
 * substitution: nobody else is left.
 */
@ApplicationScoped
public class ActingSubstitutes {

  private static final String RUNNING =
      "select a from Dossier d, Substitution s join Account a on a.id = s.accountId"
          + " where d = :dossier and "
          + SubstitutionPredicate.runs("d", "day");

  private static final String AGREED = " and " + SubstitutionPredicate.isAgreedTo("d", "day");

  @PersistenceContext private EntityManager em;
  @Inject private StandIns standIns;
  @Inject private Presidents presidents;
  @Inject private Accounts accounts;
  @Inject private MediatorRegister mediators;

  /** The substitute who acts in a dossier on a day, the last one named; empty when none does. */
  public Optional<ActingSubstitute> of(Dossier dossier, LocalDate day) {
    if (!standIns.runIn(dossier.getPanel().getId(), day)) {
      return Optional.empty();
    }
    String agreed = presidents.isBarred(dossier, day) ? "" : AGREED;
    List<Account> running =
        em.createQuery(RUNNING + agreed + " order by s.id desc", Account.class)
            .setParameter("dossier", dossier)
            .setParameter("day", day)
            .getResultList();
    return running.stream()
        .filter(account -> !presidents.isBarred(dossier, personOf(account, day)))
        .findFirst()
        .map(account -> named(account, day));
  }

  private Long personOf(Account account, LocalDate day) {
    return accounts.actor(account.getUsername(), day).map(Actor::personId).orElse(null);
  }

  private ActingSubstitute named(Account account, LocalDate day) {
    Optional<OfficeTerm> term = termOf(account, day);
    if (term.isPresent()) {
      return ActingSubstitute.of(term.get());
    }
    Person person =
        account.getPersonId() == null ? null : em.find(Person.class, account.getPersonId());
    return person == null
        ? new ActingSubstitute(null, account.getDisplayName())
        : new ActingSubstitute(person.getCivility(), person.getName());
  }

  private Optional<OfficeTerm> termOf(Account account, LocalDate day) {
    if (account.getRole() == Role.NATIONAL_MEDIATOR) {
      return mediators.terms().stream()
          .filter(term -> term.kind() == PanelKind.NATIONAL && term.runsOn(day))
          .findFirst();
    }
    return account.getRole() == Role.REGIONAL_MEDIATOR && account.getPanelId() != null
        ? mediators.inOffice(
            em.find(Panel.class, account.getPanelId()).getTerritory().getCode(), day)
        : Optional.empty();
  }
}
