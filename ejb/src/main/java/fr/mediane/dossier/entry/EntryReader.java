package fr.mediane.dossier.entry;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.PartyIdentities;
import fr.mediane.dossier.authority.AuthorityKind;
import fr.mediane.dossier.consent.ConsentLedger;
import fr.mediane.dossier.consent.EntryConsent;
import fr.mediane.dossier.consent.EntryConsents;
import fr.mediane.dossier.designation.ChallengeChoice;
import fr.mediane.dossier.designation.ChallengeLedger;
import fr.mediane.dossier.designation.DesignationFinding;
import fr.mediane.dossier.designation.DesignationRules;
import fr.mediane.dossier.designation.DossierTie;
import fr.mediane.dossier.designation.Lead;
import fr.mediane.dossier.designation.Ties;
import fr.mediane.dossier.entry.EntrySheet.DecisionLine;
import fr.mediane.dossier.entry.EntrySheet.LeadLine;
import fr.mediane.dossier.entry.EntrySheet.PartyEntry;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.piece.Pieces;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerOfAttorney;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.dossier.view.ActRights;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens the agreements and the mediators of a dossier: one line of the journal each time. */
@Stateless
@PermitAll
public class EntryReader {

  private static final Comparator<CaseMediator> IN_ORDER =
      Comparator.comparing(CaseMediator::getDesignatedOn).thenComparing(CaseMediator::getId);

  /** How many times the director of the establishment of a party was told. */
  private static final String TOLD =
      "(select count(n.id) from AuthorityNotice n where n.dossier = :dossier and n.kind = :kind"
          + " and n.establishment = p.establishment)";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private PartyIdentities identities;
  @Inject private DossierScopes scopes;
  @Inject private Pieces pieces;
  @Inject private EntryConsents consents;
  @Inject private Powers powers;
  @Inject private Ties ties;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * What the parties decided, of both kinds, read together.
   *
   * @param directorsTold whether the director of each establishment of a party is a party or was
   *     told that the saisine exists
   */
  private record Decisions(
      ConsentLedger consents,
      ChallengeLedger challenges,
      Map<Long, PowerHolder> holders,
      boolean directorsTold) {}

  /**
   * The agreements of a dossier, with its mediators or with the pieces that may prove an answer.
   *
   * @param proofs whether the pieces are wanted, for the form of an answer, and not the mediators
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public EntrySheet open(String number, boolean proofs) {
    Actor actor = actors.current();
    Dossier dossier =
        proofs
            ? dossiers.open(number, actor, Right.DOSSIER_READ)
            : dossiers.openWithMediators(number, actor, Right.DOSSIER_READ);
    LocalDate today = LegalTime.today(clock);
    Decisions decisions = decisions(dossier);
    List<CaseMediator> mediators =
        proofs ? List.of() : dossier.getMediators().stream().sorted(IN_ORDER).toList();
    Map<Long, List<DossierTie>> tied =
        ties.of(
            dossier,
            mediators.stream()
                .filter(CaseMediator::isActive)
                .map(mediator -> mediator.getPerson().getId())
                .toList(),
            today);
    boolean challengesShown = actor.holds(Right.DOSSIER_HANDLE);
    journal.read(
        actor, "DossierEntryRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return new EntrySheet(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getState(),
        dossier.getParties().stream()
            .map(party -> entry(party, decisions, challengesShown))
            .toList(),
        mediators.stream().map(mediator -> line(mediator, tied, actor)).toList(),
        missing(dossier, decisions),
        obstacles(dossier, mediators, tied, decisions.challenges(), today),
        challengesShown,
        decisions.challenges().everyPartySpoke(dossier.getParties()),
        acts(dossier, mediators, actor),
        List.copyOf(decisions.holders().values()),
        proofs && challengesShown
            ? pieces.received(dossier, scopes.opensContent(actor))
            : List.of());
  }

  private Decisions decisions(Dossier dossier) {
    List<Object[]> rows =
        em.createQuery(
                "select p, c, h, "
                    + TOLD
                    + ", w, p.establishment.id from DossierParty p left join EntryConsent c on"
                    + " c.party = p left join ChallengeChoice h on h.party = p left join"
                    + " PowerOfAttorney w on w.party = p where p.dossier = :dossier order by"
                    + " c.recordedAt, c.id, h.recordedAt, h.id, w.startsOn, w.id",
                Object[].class)
            .setParameter("dossier", dossier)
            .setParameter("kind", AuthorityKind.DIRECTOR)
            .getResultList();
    return new Decisions(
        new ConsentLedger(distinct(rows, 1, EntryConsent.class)),
        new ChallengeLedger(distinct(rows, 2, ChallengeChoice.class)),
        holders(dossier, distinct(rows, 4, PowerOfAttorney.class)),
        areDirectorsTold(rows));
  }

  /** The director of the establishment of each party is a party, or was told. */
  private static boolean areDirectorsTold(List<Object[]> rows) {
    Set<Object> led =
        rows.stream()
            .filter(row -> ((DossierParty) row[0]).isDirector())
            .map(row -> row[5])
            .collect(Collectors.toSet());
    return rows.stream().allMatch(row -> ((Number) row[3]).longValue() > 0 || led.contains(row[5]));
  }

  private Map<Long, PowerHolder> holders(Dossier dossier, List<PowerOfAttorney> given) {
    Map<Long, PowerHolder> holders = new LinkedHashMap<>();
    if (dossier.getState() != DossierState.DESTROYED) {
      given.forEach(power -> holders.put(power.getId(), powers.holder(power)));
    }
    return holders;
  }

  private static <T> List<T> distinct(List<Object[]> rows, int column, Class<T> type) {
    return rows.stream()
        .map(row -> type.cast(row[column]))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private PartyEntry entry(DossierParty party, Decisions decisions, boolean challengesShown) {
    return new PartyEntry(
        party.getRank(),
        identities.nameOf(party),
        party.isDirector(),
        decisions.consents().latest(party).map(EntryConsent::getDecision).orElse(null),
        decisions.consents().of(party).stream()
            .map(consent -> line(consent, decisions.holders()))
            .toList(),
        challengesShown && decisions.challenges().hasUsed(party),
        challengesShown && decisions.challenges().hasWaived(party));
  }

  private DecisionLine line(EntryConsent consent, Map<Long, PowerHolder> holders) {
    PowerHolder signer = holders.get(consent.getAttorneyId());
    return new DecisionLine(
        consent.getDecision(),
        consent.getDecidedOn(),
        consent.getMeans(),
        consent.getRecordedBy(),
        signer == null ? null : signer.identity().fullName(),
        consents.originalPlace(consent));
  }

  private static LeadLine line(
      CaseMediator mediator, Map<Long, List<DossierTie>> tied, Actor actor) {
    Long personId = mediator.getPerson().getId();
    return new LeadLine(
        mediator.getId(),
        mediator.getPerson().getFullName(),
        mediator.getSource(),
        mediator.isCertified(),
        mediator.getDesignatedOn(),
        mediator.getChallengeUntil(),
        mediator.getEndedOn(),
        mediator.getEndReason(),
        mediator.isActive()
            ? tied.getOrDefault(personId, List.of()).stream().map(DossierTie::label).toList()
            : List.of(),
        personId.equals(actor.personId()));
  }

  /** What is missing before the designation: agreements, and the information of the director. */
  private static List<String> missing(Dossier dossier, Decisions decisions) {
    if (dossier.getState() != DossierState.CONSENT) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    List<DossierParty> parties = dossier.getParties();
    int lacking = parties.size() - decisions.consents().givenBy(parties);
    if (lacking > 0) {
      missing.add(EntryTexts.get("missing.consents", lacking));
    }
    if (!decisions.directorsTold()) {
      missing.add(EntryTexts.get("missing.director"));
    }
    return missing;
  }

  private static List<DesignationFinding> obstacles(
      Dossier dossier,
      List<CaseMediator> mediators,
      Map<Long, List<DossierTie>> tied,
      ChallengeLedger challenges,
      LocalDate today) {
    if (dossier.getState() != DossierState.DESIGNATION) {
      return List.of();
    }
    List<Lead> leads =
        mediators.stream()
            .filter(CaseMediator::isActive)
            .map(
                mediator ->
                    Lead.of(mediator, tied.getOrDefault(mediator.getPerson().getId(), List.of())))
            .toList();
    return DesignationRules.ofStart(leads, challenges.everyPartySpoke(dossier.getParties()), today);
  }

  /** A member steps aside of himself only; the others record it for whoever is designated. */
  private static Set<DossierAct> acts(Dossier dossier, List<CaseMediator> mediators, Actor actor) {
    Set<DossierAct> acts = EnumSet.noneOf(DossierAct.class);
    acts.addAll(ActRights.open(dossier.getState(), actor));
    boolean leads =
        mediators.stream()
            .filter(CaseMediator::isActive)
            .anyMatch(mediator -> mediator.getPerson().getId().equals(actor.personId()));
    if (actor.role() == Role.MEMBER && !leads) {
      acts.remove(DossierAct.STEP_ASIDE);
    }
    return acts;
  }
}
