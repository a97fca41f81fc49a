package fr.mediane.dossier.view;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.Clocks;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.SubstitutionPredicate;
import fr.mediane.dossier.agreement.Agreements;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.authority.Authorities;
import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.AuthorityKind;
import fr.mediane.dossier.authority.ThirdParties;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.ReferralRules;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Establishment;
import fr.mediane.panel.pool.EstablishmentText;
import fr.mediane.regulation.PanelKind;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens a dossier for the screen: one line of the journal each time. */
@Stateless
@PermitAll
public class DossierReader {

  /** How many lines hide the dossier from whoever presides its instance. */
  private static final String PRESIDENT_KEPT_AWAY =
      "(select count(x.id) from DossierExclusion x, Mediator m where x.dossier = d"
          + " and x.person.id = m.personId and m.territory = d.panel.territory and m.startsOn <= :day"
          + " and m.endsOn >= :day and (m.endedOn is null or m.endedOn >= :day))";

  /** How many stand in for the mediator in the dossier, or are about to once the parties agree. */
  private static final String STAND_INS =
      "(select count(s.id) from Substitution s where "
          + SubstitutionPredicate.runs("d", "day")
          + ")";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private OpenDossiers dossiers;
  @Inject private Seals seals;
  @Inject private Identities identities;
  @Inject private Authorities authorities;
  @Inject private Agreements agreements;
  @Inject private Recipients recipients;
  @Inject private Clocks clocks;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A dossier as somebody opens it.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public DossierSheet open(String number) {
    Actor actor = actors.current();
    List<Object[]> found = visible(number, actor);
    Dossier dossier = (Dossier) found.get(0)[0];
    boolean sealed = dossier.getState() != DossierState.DESTROYED;
    // Before the journal: once it has written, EclipseLink no longer answers from its shared cache.
    long awaited = sealed ? authorities.awaitedFor(dossier, told(found)).size() : 0;
    long unsent =
        dossier.getState() == DossierState.FOLLOW_UP
            ? agreements.withEvents(dossier).map(recipients::awaitedFor).orElse(0L)
            : 0;
    journal.read(actor, "DossierRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    LocalDate today = LegalTime.today(clock);
    List<ClockReading> readings = clocks.readings(dossier.getId(), today);
    Set<DossierAct> acts = ActRights.open(dossier.getState(), actor);
    return new DossierSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getPanel().getName(),
        dossier.getPanel().getKind() == PanelKind.NATIONAL,
        dossier.getState(),
        dossier.getOutcome(),
        ReferralFacts.of(dossier),
        dossier.getEstablishment().getName(),
        textOf(dossier.getEstablishment()),
        sealed ? identities.referrer(dossier) : null,
        sealed ? identities.cosigner(dossier) : null,
        dossier.getCosignedOn(),
        sealed && scopes.opensContent(actor) ? narrative(dossier) : null,
        dossier.getParties().stream().map(party -> line(party, sealed)).toList(),
        dossier.isOpen() ? ReferralRules.judge(dossier, today) : List.of(),
        sealed && scopes.opensContent(actor)
            ? seals.open(dossier.getId(), Purposes.FORMAL_AGREEMENT, dossier.getAgreementProof())
            : null,
        readings,
        milestones(dossier),
        acts,
        NextSteps.of(
            new NextSteps.Situation(
                dossier.getState(),
                dossier.lacksCosigner(),
                awaited,
                ThirdParties.awaitedIn(dossier),
                unsent,
                ((Number) found.get(0)[5]).longValue() > 0
                    && ((Number) found.get(0)[6]).longValue() == 0,
                readings,
                acts)));
  }

  /** The authorities that were told that the saisine exists. */
  private static Set<AuthorityKey> told(List<Object[]> rows) {
    return rows.stream()
        .filter(row -> row[2] != null)
        .map(row -> new AuthorityKey((AuthorityKind) row[2], (String) row[3], (Integer) row[4]))
        .collect(Collectors.toSet());
  }

  private List<Object[]> visible(String number, Actor actor) {
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    // With its key, which opens the texts without another statement.
    List<Object[]> found =
        scope
            .bind(
                em.createQuery(
                    "select d, k, n.kind, ne.finess, n.partyRank, "
                        + PRESIDENT_KEPT_AWAY
                        + ", "
                        + STAND_INS
                        + " from DossierKey k, Dossier d join fetch d.panel join fetch d.establishment"
                        + " left join fetch d.parties p left join fetch p.establishment"
                        + " left join AuthorityNotice n on n.dossier = d left join n.establishment ne"
                        + " where k.dossierId = d.id and d.number = :number"
                        + scope.condition("d"),
                    Object[].class))
            .setParameter("number", number)
            .setParameter("day", LegalTime.today(clock))
            .getResultList();
    if (found.isEmpty()) {
      throw dossiers.refused(number, actor);
    }
    return found;
  }

  private PartyLine line(DossierParty party, boolean sealed) {
    return new PartyLine(
        party.getRank(),
        sealed ? identities.party(party) : null,
        party.facts(),
        party.getEstablishment().getName(),
        textOf(party.getEstablishment()),
        sealed ? identities.school(party) : null,
        party.getInformedOn(),
        party.getAgreedOn());
  }

  private DossierSheet.Narrative narrative(Dossier dossier) {
    Long id = dossier.getId();
    return new DossierSheet.Narrative(
        seals.open(id, Purposes.SUMMARY, dossier.getSummary()),
        seals.open(id, Purposes.SERVICE_EFFECT, dossier.getServiceEffect()),
        seals.open(id, Purposes.LEGAL_ACTION, dossier.getLegalActionNote()));
  }

  private static DossierSheet.Milestones milestones(Dossier dossier) {
    return new DossierSheet.Milestones(
        dossier.getAcknowledgedOn(),
        dossier.getAdmissibleOn(),
        dossier.getDecidedOn(),
        dossier.getConsentsCompleteOn(),
        dossier.getMediationBeganOn(),
        dossier.getConcludedOn(),
        dossier.getClosedOn());
  }

  private static String textOf(Establishment place) {
    return EstablishmentText.of(place.getName(), place.getCommuneName(), place.getFiness());
  }
}
