package fr.mediane.dossier.followup;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.LegalClock;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.agreement.MediationAgreement;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.standin.PowerOfAttorney;
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
import java.util.Objects;

/**
 * Opens the agreement and the follow-up of a dossier for the screen: two statements and one line of
 * the journal. The secretariat reads dates and signatures, never a text.
 */
@Stateless
@PermitAll
public class AgreementReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private AgreementSheets sheets;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The agreement of a dossier.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public AgreementSheet open(String number) {
    Actor actor = actors.current();
    List<Object[]> found = visible(number, actor);
    Dossier dossier =
        found.stream().findFirst().map(row -> (Dossier) row[0]).orElseThrow(NotFoundRefusal::new);
    LocalDate today = LegalTime.today(clock);
    boolean sealed = dossier.getState() != DossierState.DESTROYED;
    AgreementSheet sheet =
        sheets.of(
            dossier,
            agreement(dossier),
            found.stream()
                .map(row -> (LegalClock) row[2])
                .filter(Objects::nonNull)
                .distinct()
                .map(running -> running.readOn(today))
                .toList(),
            found.stream()
                .map(row -> (PowerOfAttorney) row[3])
                .filter(Objects::nonNull)
                .distinct()
                .toList(),
            sealed,
            sealed && actor.holds(Right.DOSSIER_MEDIATE),
            actor);
    journal.read(
        actor, "AgreementRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return sheet;
  }

  private List<Object[]> visible(String number, Actor actor) {
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    // With its key, its clocks and its powers of attorney, which then need no statement of their
    // own.
    return scope
        .bind(
            em.createQuery(
                "select d, k, c, w from DossierKey k, Dossier d join fetch d.panel"
                    + " left join fetch d.parties p left join fetch p.establishment"
                    + " left join PowerOfAttorney w on w.dossier = d"
                    + " left join LegalClock c on c.dossierId = d.id and c.kind in :kinds"
                    + " where k.dossierId = d.id and d.number = :number"
                    + scope.condition("d")
                    + " order by p.rank, c.dueOn, w.startsOn, w.id",
                Object[].class))
        .setParameter("kinds", List.of(ClockKind.AGREEMENT, ClockKind.REVIEW))
        .setParameter("number", number)
        .getResultList();
  }

  private MediationAgreement agreement(Dossier dossier) {
    return em.createQuery(
            "select a from MediationAgreement a left join fetch a.commitments c left join fetch a.events e"
                + " where a.dossier = :dossier order by c.rank, e.number",
            MediationAgreement.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
