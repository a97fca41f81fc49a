package fr.mediane.dossier.admission;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.PartyIdentities;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.standin.PowerTask;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens the admissibility of a dossier for the screen: one line of the journal each time. */
@Stateless
@PermitAll
public class AdmissionReader {

  /** While the saisine is judged, until a case is engaged; afterwards nothing of it changes. */
  private static final Set<DossierState> JUDGED =
      EnumSet.of(
          DossierState.REGISTERED,
          DossierState.COMPLETION_AWAITED,
          DossierState.INSTRUCTION,
          DossierState.EXAMINATION);

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private Seals seals;
  @Inject private AdmissionEntries entries;
  @Inject private ExaminationRecord examinations;
  @Inject private Powers powers;
  @Inject private PartyIdentities identities;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The admissibility of a dossier.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public AdmissionSheet open(String number) {
    Actor actor = actors.current();
    Dossier dossier = visible(number, actor);
    List<AdmissionEntry> recorded = entries.of(dossier);
    boolean content = dossier.getState() != DossierState.DESTROYED && scopes.opensContent(actor);
    AdmissionSheet sheet = sheet(dossier, recorded, content, actor);
    journal.read(
        actor, "AdmissionRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return sheet;
  }

  private AdmissionSheet sheet(
      Dossier dossier, List<AdmissionEntry> recorded, boolean content, Actor actor) {
    LocalDate today = LegalTime.today(clock);
    AdmissionFacts facts = AdmissionEntries.facts(dossier, recorded);
    boolean judged = JUDGED.contains(dossier.getState());
    Set<DossierAct> acts = actsOf(dossier, actor);
    return new AdmissionSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        dossier.getState(),
        dossier.getOutcome(),
        dossier.getEstablishment().getName(),
        dossier.getNature().label(),
        content,
        AdmissionEntries.ofType(recorded, PriorConciliation.class).stream()
            .map(held -> line(held, content, today))
            .toList(),
        AdmissionEntries.ofType(recorded, ConciliationException.class).stream()
            .findFirst()
            .map(entry -> new AdmissionSheet.Written(entry.getOn(), text(entry, content)))
            .orElse(null),
        AdmissionEntries.ofType(recorded, Coordination.class).stream()
            .findFirst()
            .map(entry -> line(entry, content))
            .orElse(null),
        facts.needsCoordination(),
        questions(facts, recorded, content, judged ? suggestions(dossier) : Map.of()),
        judged ? AdmissibilityReview.of(facts, today) : List.of(),
        AdmissionEntries.ofType(recorded, AdmissionDecision.class).stream()
            .map(decision -> line(decision, content))
            .toList(),
        acts,
        acts.contains(DossierAct.DESCRIBE) && actor.holds(Right.DOSSIER_DECIDE),
        ClockKind.COMPLETION.name().equals(dossier.getNextDueKind())
            ? dossier.getNextDueOn()
            : null,
        dossier.getState() == DossierState.EXAMINATION
            ? examinations.lastExaminedOn(dossier.getId()).orElse(null)
            : null,
        acts.contains(DossierAct.RECEIVE_COMPLETION) ? holders(dossier, today) : List.of());
  }

  /** Those who may complete the saisine for a party; the day typed then decides. */
  private List<AdmissionSheet.HolderLine> holders(Dossier dossier, LocalDate today) {
    return powers.of(dossier).stream()
        .map(powers::holder)
        .filter(holder -> holder.hasBegunFor(PowerTask.COMPLETE_REFERRAL, today))
        .map(
            holder ->
                new AdmissionSheet.HolderLine(
                    holder.id(),
                    holder.inList(
                        identities.nameOf(dossier.party(holder.partyRank()).orElseThrow()))))
        .toList();
  }

  private Dossier visible(String number, Actor actor) {
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    // With its key, which opens the texts without another statement.
    List<Object[]> found =
        scope
            .bind(
                em.createQuery(
                    "select d, k from DossierKey k, Dossier d join fetch d.panel"
                        + " join fetch d.establishment left join fetch d.parties p"
                        + " left join fetch p.establishment"
                        + " where k.dossierId = d.id and d.number = :number"
                        + scope.condition("d"),
                    Object[].class))
            .setParameter("number", number)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(row -> (Dossier) row[0])
        .orElseThrow(NotFoundRefusal::new);
  }

  private Map<AdmissibilityQuestion, Suggestion> suggestions(Dossier dossier) {
    boolean severalPlaces =
        dossier.getParties().stream()
            .map(DossierParty::getEstablishment)
            .anyMatch(place -> !place.equals(dossier.getEstablishment()));
    List<DossierCommonGroup> groups =
        severalPlaces
            ? em.createQuery(
                    "select g from DossierCommonGroup g where g.dossierId = :dossier order by g.name",
                    DossierCommonGroup.class)
                .setParameter("dossier", dossier.getId())
                .getResultList()
            : List.of();
    return Suggestions.of(dossier, groups);
  }

  private List<AdmissionSheet.QuestionLine> questions(
      AdmissionFacts facts,
      List<AdmissionEntry> recorded,
      boolean content,
      Map<AdmissibilityQuestion, Suggestion> suggestions) {
    Map<AdmissibilityQuestion, String> notes = new EnumMap<>(AdmissibilityQuestion.class);
    AdmissionEntries.ofType(recorded, AdmissibilityAnswer.class)
        .forEach(answer -> notes.put(answer.getQuestion(), text(answer, content)));
    return AdmissibilityQuestions.asked(facts.nature(), facts.receivedOn(), facts.national())
        .stream()
        .map(
            asked ->
                new AdmissionSheet.QuestionLine(
                    asked,
                    facts.answers().get(asked.question()),
                    notes.get(asked.question()),
                    suggestions.get(asked.question())))
        .toList();
  }

  private AdmissionSheet.ConciliationLine line(
      PriorConciliation held, boolean content, LocalDate today) {
    return new AdmissionSheet.ConciliationLine(
        held.getId(), held.facts(), text(held, content), held.facts().isTooLong(today));
  }

  private AdmissionSheet.CoordinationLine line(Coordination entry, boolean content) {
    return new AdmissionSheet.CoordinationLine(
        entry.getOn(), entry.getMediator(), entry.getOutcome(), text(entry, content));
  }

  /** Without the right to read texts, a decision shows its date and nothing of its ground. */
  private AdmissionSheet.DecisionLine line(AdmissionDecision decision, boolean content) {
    DossierStep step = decision.getStep();
    return new AdmissionSheet.DecisionLine(
        decision.getAct(),
        decision.getOn(),
        step.getAuthor(),
        content ? decision.getMotive() : null,
        content ? decision.getTurnTo() : null,
        content ? open(decision, DossierDesk.STEP_NOTE, step.getNote()) : null);
  }

  private String text(AdmissionEntry entry, boolean content) {
    return content ? open(entry, entry.purpose(), entry.getText()) : null;
  }

  private String open(AdmissionEntry entry, String purpose, SealedText sealed) {
    return seals.open(entry.getDossier().getId(), purpose, sealed);
  }

  private static Set<DossierAct> actsOf(Dossier dossier, Actor actor) {
    return Arrays.stream(DossierAct.values())
        .filter(act -> act.isLawfulIn(dossier.getState()))
        .filter(act -> actor.holds(ActRights.of(act)))
        .filter(act -> act != DossierAct.REOPEN || dossier.getOutcome().mayBeReopened())
        .collect(Collectors.toUnmodifiableSet());
  }
}
