package fr.mediane.dossier.standin;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who acts for whom in a dossier: one line of the journal each time. */
@Stateless
@PermitAll
public class StandInReader {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private Dossiers dossiers;
  @Inject private StandInDesk desk;
  @Inject private Powers powers;
  @Inject private Seals seals;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * Somebody who may be asked to stand in.
   *
   * @param accountId account
   * @param name name and quality
   */
  public record Candidate(Long accountId, String name) implements Serializable {}

  /**
   * The page of a dossier.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public StandInSheet open(String number) {
    Actor actor = actors.current();
    List<Object[]> rows = visible(number, actor);
    Dossier dossier =
        rows.stream().findFirst().map(row -> (Dossier) row[0]).orElseThrow(NotFoundRefusal::new);
    journal.read(actor, "StandInRead", "Dossier", dossier.getId().toString(), number);
    boolean sealed = dossier.getState() != DossierState.DESTROYED;
    boolean reads = sealed && scopes.opensContent(actor);
    LocalDate today = LegalTime.today(clock);
    Map<Long, String> names = sealed ? names(dossier) : Map.of();
    boolean mayAct =
        actor.holds(Right.DOSSIER_HANDLE) && DossierAct.STAND_IN.isLawfulIn(dossier.getState());
    return new StandInSheet(
        dossier.getNumber(),
        dossier.getParties().stream()
            .filter(party -> names.containsKey(party.getId()))
            .map(party -> new StandInSheet.Party(party.getRank(), names.get(party.getId())))
            .toList(),
        sealed ? powers(rows, names, reads, today) : List.of(),
        sealed ? covers(dossier, names, reads, today) : List.of(),
        mayAct,
        mayAct && desk.isOwnInstance(dossier, actor));
  }

  /**
   * Who may be asked to stand in for the mediator of a dossier: mediators, and the members of the
   * instance, whose undertaking is in force. Ties are checked when one is chosen.
   *
   * @throws NotFoundRefusal when the reader does not reach the dossier
   */
  @Requires(Right.DOSSIER_HANDLE)
  public List<Candidate> candidates(String number) {
    Actor actor = actors.current();
    Dossier dossier =
        dossiers
            .find(number, actor, Right.DOSSIER_HANDLE)
            .filter(found -> desk.isOwnInstance(found, actor))
            .orElseThrow(NotFoundRefusal::new);
    return em.createQuery(
            "select a.id, a.displayName, a.quality from Account a where a.enabled = :enabled and a.id <> :me"
                + " and (a.role in :mediators or a.role = :member and a.panelId = :panel)"
                + " and a.id in (select u.accountId from Undertaking u where u.endedOn is null)"
                + " order by a.displayName",
            Object[].class)
        .setParameter("enabled", true)
        .setParameter("me", actor.accountId())
        .setParameter("mediators", List.of(Role.REGIONAL_MEDIATOR, Role.NATIONAL_MEDIATOR))
        .setParameter("member", Role.MEMBER)
        .setParameter("panel", dossier.getPanel().getId())
        .getResultStream()
        .map(row -> new Candidate((Long) row[0], row[1] + " – " + row[2]))
        .toList();
  }

  private List<Object[]> visible(String number, Actor actor) {
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    return scope
        .bind(
            em.createQuery(
                "select d, k, w from DossierKey k, Dossier d join fetch d.panel left join fetch d.parties"
                    + " left join PowerOfAttorney w on w.dossier = d"
                    + " where k.dossierId = d.id and d.number = :number"
                    + scope.condition("d"),
                Object[].class))
        .setParameter("number", number)
        .getResultList();
  }

  private Map<Long, String> names(Dossier dossier) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (DossierParty party : dossier.getParties()) {
      String json =
          seals.open(dossier.getId(), Purposes.party(party.getRank()), party.getIdentity());
      names.put(party.getId(), Identity.ofJson(json).fullName());
    }
    return names;
  }

  private List<StandInSheet.Power> powers(
      List<Object[]> rows, Map<Long, String> names, boolean reads, LocalDate today) {
    return rows.stream()
        .map(row -> (PowerOfAttorney) row[2])
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(PowerOfAttorney::getId))
        .map(power -> line(power, names, reads, today))
        .toList();
  }

  private StandInSheet.Power line(
      PowerOfAttorney power, Map<Long, String> names, boolean reads, LocalDate today) {
    PowerTerm term = power.term();
    return new StandInSheet.Power(
        power.getId(),
        names.get(power.getParty().getId()),
        powers.holder(power).identity(),
        power.getHolderQuality(),
        reads ? powers.object(power) : null,
        term.tasks().stream().map(PowerTask::label).toList(),
        power.data().stream().map(PowerData::label).toList(),
        term.startsOn(),
        term.endsOn(),
        power.getPartySignedOn(),
        power.getHolderSignedOn(),
        term.revokedOn(),
        StandInSheet.Standing.of(
            term.startsOn(), term.endsOn(), term.revokedOn(), today, term.runsOn(today)));
  }

  private List<StandInSheet.Cover> covers(
      Dossier dossier, Map<Long, String> names, boolean reads, LocalDate today) {
    List<Object[]> rows =
        em.createQuery(
                "select s, a.displayName, a.quality, s.decidedIn.id, g from Substitution s"
                    + " join Account a on a.id = s.accountId"
                    + " left join SubstitutionAgreement g on g.substitution = s and g.party.id in :parties"
                    + " where s.panelId = :panel and (s.dossierId is null or s.dossierId = :dossier)"
                    + " order by s.startsOn, s.id",
                Object[].class)
            .setParameter("parties", names.isEmpty() ? List.of(-1L) : List.copyOf(names.keySet()))
            .setParameter("panel", dossier.getPanel().getId())
            .setParameter("dossier", dossier.getId())
            .getResultList();
    Map<Object, List<Object[]>> bySubstitution =
        rows.stream()
            .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
    return bySubstitution.values().stream()
        .map(group -> cover(group.get(0), dossier, names, agreements(group), reads, today))
        .toList();
  }

  /** What was answered, by identity of the party. */
  private static Map<Long, SubstitutionAgreement> agreements(List<Object[]> group) {
    return group.stream()
        .map(row -> (SubstitutionAgreement) row[4])
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(given -> given.getParty().getId(), Function.identity()));
  }

  private StandInSheet.Cover cover(
      Object[] row,
      Dossier dossier,
      Map<Long, String> names,
      Map<Long, SubstitutionAgreement> given,
      boolean reads,
      LocalDate today) {
    Substitution substitution = (Substitution) row[0];
    boolean readsMotive = reads && dossier.getId().equals(row[3]);
    return new StandInSheet.Cover(
        substitution.getId(),
        (String) row[1],
        (String) row[2],
        substitution.isWholePanel(),
        substitution.getStartsOn(),
        substitution.getEndsOn(),
        substitution.getRevokedOn(),
        readsMotive
            ? seals.open(
                dossier.getId(),
                StandInPurposes.motive(substitution.getId()),
                substitution.getMotive())
            : null,
        StandInSheet.Standing.of(
            substitution.getStartsOn(),
            substitution.getEndsOn(),
            substitution.getRevokedOn(),
            today,
            substitution.runsOn(today)),
        names.entrySet().stream()
            .map(party -> answer(party.getValue(), given.get(party.getKey())))
            .toList());
  }

  private static StandInSheet.Answer answer(String name, SubstitutionAgreement agreement) {
    return agreement == null
        ? new StandInSheet.Answer(name, null, null, null, null)
        : new StandInSheet.Answer(
            name,
            agreement.getInformedOn(),
            agreement.getAgreedOn(),
            agreement.getMeans(),
            agreement.getWithdrawnOn());
  }
}
