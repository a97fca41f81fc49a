package fr.mediane.dossier.retention;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import fr.mediane.regulation.Settings;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The dossiers near their end, for those who keep the register. */
@Stateless
@PermitAll
public class DestructionReader {

  private static final String FROM =
      " from Dossier d join d.establishment e"
          + " left join LegalClock c on c.dossierId = d.id and c.kind = :retention and c.stoppedOn is null"
          + " left join DossierRetention r on r.dossier = d"
          + " where d.state = :closed and (c.dueOn <= :horizon or r.suspendedOn is not null)";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private OpenDossiers dossiers;
  @Inject private Retentions retentions;
  @Inject private Certificates certificates;
  @Inject private DossierClocks clocks;
  @Inject private Seals seals;
  @Inject private Settings settings;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The dossiers whose destruction is announced, due, proposed or suspended.
   *
   * @param first index of the first, from 0
   * @param size how many at most
   */
  @Requires(Right.DOSSIER_HANDLE)
  public DestructionList list(int first, int size) {
    DossierScope scope = scopes.of(actors.current(), Right.DOSSIER_HANDLE);
    String where = FROM + scope.condition("d");
    TypedQuery<DestructionRow> page =
        bound(
            em.createQuery(
                "select new "
                    + DestructionRow.class.getName()
                    + "(d.number, e.name, d.outcome, d.closedOn, c.dueOn, r.suspendedOn, r.proposedAt, c.startedOn)"
                    + where
                    + " order by c.dueOn, d.id",
                DestructionRow.class),
            scope);
    long total =
        bound(em.createQuery("select count(d)" + where, Long.class), scope).getSingleResult();
    return new DestructionList(
        page.setFirstResult(first).setMaxResults(size).getResultList(), total, today());
  }

  /**
   * The end of one dossier.
   *
   * @throws NotFoundRefusal when it does not exist, is not closed, or is hidden from the reader
   */
  @Requires(Right.DOSSIER_HANDLE)
  public DestructionSheet open(String number) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_HANDLE);
    if (dossier.isOpen()) {
      throw new NotFoundRefusal();
    }
    LocalDate today = today();
    Optional<DossierRetention> retention = retentions.find(dossier);
    Optional<ClockReading> running = clocks.running(dossier, ClockKind.RETENTION, today);
    LocalDate dueOn = running.map(ClockReading::dueOn).orElse(null);
    Optional<DossierRetention> proposal =
        retention.filter(
            one ->
                DestructionRules.holds(
                    one.getProposedAt(), running.map(ClockReading::startedOn).orElse(null)));
    boolean suspended = retention.filter(DossierRetention::isSuspended).isPresent();
    // Before the journal: once it has written, EclipseLink no longer answers from its shared cache.
    String suspension =
        suspended && scopes.opensContent(actor) ? suspension(dossier, retention.get()) : null;
    journal.read(
        actor, "DestructionRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return new DestructionSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getState(),
        dossier.getOutcome(),
        RetentionKind.of(dossier.getOutcome()),
        dossier.getClosedOn(),
        dueOn,
        retention.map(DossierRetention::getSuspendedOn).orElse(null),
        suspension,
        proposal.map(DossierRetention::getProposedAt).orElse(null),
        proposal.map(DossierRetention::getProposedBy).filter(actor.username()::equals).isPresent(),
        dossier.getState() == DossierState.CLOSED
            && DestructionRules.judge(suspended, Optional.ofNullable(dueOn), today).isEmpty());
  }

  /**
   * The certificate of a destroyed dossier.
   *
   * @throws NotFoundRefusal when it was not destroyed, or is hidden from the reader
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument certificate(String number, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_HANDLE);
    RenderedDocument file =
        certificates.of(dossier.getId(), format).orElseThrow(NotFoundRefusal::new);
    journal.read(
        actor,
        "PrintDestructionCertificate",
        "Dossier",
        dossier.getId().toString(),
        dossier.getNumber());
    return file;
  }

  private String suspension(Dossier dossier, DossierRetention retention) {
    return seals.open(dossier.getId(), Suspension.NOTE, retention.getSuspensionNote());
  }

  private <T> TypedQuery<T> bound(TypedQuery<T> query, DossierScope scope) {
    return scope
        .bind(query)
        .setParameter("retention", ClockKind.RETENTION)
        .setParameter("closed", DossierState.CLOSED)
        .setParameter("horizon", today().plusDays(settings.number("retention.announceDays")));
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
