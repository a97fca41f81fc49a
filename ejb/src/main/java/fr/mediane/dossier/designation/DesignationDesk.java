package fr.mediane.dossier.designation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.panel.Person;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the acts on the designation of a dossier have in common. */
@ApplicationScoped
public class DesignationDesk {

  @PersistenceContext private EntityManager em;
  @Inject private PartyDesk parties;
  @Inject private DossierDesk desk;
  @Inject private Candidates candidates;
  @Inject private Exclusions exclusions;
  @Inject private ChallengeChoices challenges;
  @Inject private Ties ties;

  /** A day not before the last consent, nor before a designation that the act follows. */
  public LocalDate day(LocalDate typed, Dossier dossier, CommandContext context) {
    LocalDate consents = dossier.getConsentsCompleteOn();
    LocalDate designated =
        dossier.getMediators().stream()
            .map(CaseMediator::getDesignatedOn)
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (designated != null) {
      return parties.day(
          typed,
          designated,
          DesignationTexts.get("on.beforeDesignation", FrenchText.shortDate(designated)),
          dossier,
          context);
    }
    return parties.day(
        typed,
        consents,
        consents == null
            ? null
            : DesignationTexts.get("on.beforeConsents", FrenchText.shortDate(consents)),
        dossier,
        context);
  }

  /** The designations that hold. */
  public static List<CaseMediator> active(Dossier dossier) {
    return dossier.getMediators().stream().filter(CaseMediator::isActive).toList();
  }

  /** A designation that holds. */
  static CaseMediator active(Dossier dossier, Long mediatorId, String field) {
    return active(dossier).stream()
        .filter(mediator -> Objects.equals(mediator.getId(), mediatorId))
        .findFirst()
        .orElseThrow(() -> new InvalidRefusal(field, DesignationTexts.get("mediator.missing")));
  }

  /** The candidate of that identity. */
  Candidate candidate(Dossier dossier, Long personId, LocalDate on, CommandContext context) {
    if (personId == null) {
      throw new InvalidRefusal("personId", DesignationTexts.get("candidate.missing"));
    }
    return candidates.of(dossier, on, context.today()).stream()
        .filter(candidate -> personId.equals(candidate.personId()))
        .findFirst()
        .orElseThrow(
            () -> new InvalidRefusal("personId", DesignationTexts.get("candidate.unknown")));
  }

  /**
   * Designates a candidate beside those who stay, or refuses with every reason.
   *
   * @param detail a few words without confidential content; {@code null} when none
   * @param note why this person, sealed; {@code null} when nothing is said
   */
  public void designate(
      Dossier dossier,
      Long personId,
      List<CaseMediator> staying,
      LocalDate on,
      String detail,
      String note,
      CommandContext context) {
    Candidate candidate = candidate(dossier, personId, on, context);
    List<DesignationFinding> findings =
        DesignationRules.ofDesignation(
            leads(dossier, staying, context.today()), candidate, isUnderWay(dossier), on);
    refuse("personId", findings);
    dossier.designate(
        new CaseMediator(
            person(candidate), candidate.source(), candidate.isCertifiedOn(on), on, null));
    challenges.of(dossier).designationChanged(on);
    desk.does(dossier, DossierAct.DESIGNATE, on, detail, note, context);
  }

  /** Identities of the people whom nothing keeps from leading a dossier from a day on. */
  public Set<Long> able(Dossier dossier, LocalDate on, CommandContext context) {
    return candidates.of(dossier, on, context.today()).stream()
        .filter(candidate -> DesignationRules.mayLead(candidate, on))
        .map(Candidate::personId)
        .collect(Collectors.toSet());
  }

  /** The person behind a candidate. */
  Person person(Candidate candidate) {
    return em.find(Person.class, candidate.personId());
  }

  /** Refuses when a finding blocks, with all of them at once. */
  static void refuse(String field, List<DesignationFinding> findings) {
    List<Problem> problems =
        findings.stream()
            .filter(DesignationFinding::blocking)
            .map(finding -> new Problem(field, finding.message()))
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
  }

  /** Those designated as the rules see them, with their ties as they are today. */
  List<Lead> leads(Dossier dossier, List<CaseMediator> mediators, LocalDate today) {
    Map<Long, List<DossierTie>> tied =
        ties.of(dossier, mediators.stream().map(one -> one.getPerson().getId()).toList(), today);
    return mediators.stream()
        .map(one -> Lead.of(one, tied.getOrDefault(one.getPerson().getId(), List.of())))
        .toList();
  }

  /** Ends a designation and hides the dossier from the person at once. */
  void exclude(
      Dossier dossier,
      CaseMediator mediator,
      CaseMediatorEnd end,
      ExclusionReason reason,
      LocalDate on) {
    mediator.end(end, on);
    exclusions.add(dossier, mediator.getPerson(), reason, on);
  }

  /**
   * Whether a mediation under way is left without anybody who may lead it: at least one mediator is
   * certified (Charter art. 10).
   */
  static boolean isLeftVacant(Dossier dossier) {
    return isUnderWay(dossier) && active(dossier).stream().noneMatch(CaseMediator::isCertified);
  }

  private static boolean isUnderWay(Dossier dossier) {
    return dossier.getState() == DossierState.MEDIATION;
  }
}
