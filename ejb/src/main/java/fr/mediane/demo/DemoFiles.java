package fr.mediane.demo;

import fr.mediane.door.CommandGateway;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.admission.AdmissibilityQuestions;
import fr.mediane.dossier.admission.AskedQuestion;
import fr.mediane.dossier.agreement.Homologation;
import fr.mediane.dossier.agreement.MediationAgreement;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.authority.Authorities;
import fr.mediane.dossier.authority.AuthorityDue;
import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.ThirdParties;
import fr.mediane.dossier.designation.Candidate;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.designation.DesignationFinding;
import fr.mediane.dossier.designation.DesignationRules;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.session.AgendaItem;
import fr.mediane.dossier.session.Examinations;
import fr.mediane.dossier.session.PanelSession;
import fr.mediane.dossier.session.Quorum;
import fr.mediane.network.Establishment;
import fr.mediane.panel.pool.EstablishmentText;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the demonstration reads of a dossier between two acts, as its pages would show it. */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoFiles {

  @PersistenceContext private EntityManager em;
  @Inject private Authorities authorities;
  @Inject private Candidates candidates;
  @Inject private Recipients recipients;
  @Inject private Examinations examinations;
  @Inject private Settings settings;

  /** The version of a dossier. */
  public long versionOf(String number) {
    return version("select d.version from Dossier d where d.number = :number", number);
  }

  /** The version of what concludes a mediation. */
  public long agreementVersionOf(String number) {
    return version(
        "select a.version from MediationAgreement a where a.dossier.number = :number", number);
  }

  /** The version of a meeting or of a session. */
  public long meetingVersionOf(Long meeting) {
    return em.createQuery("select m.version from Meeting m where m.id = :id", Long.class)
        .setParameter("id", meeting)
        .getSingleResult();
  }

  /** The version of a session. */
  public long sessionVersionOf(String number) {
    return version("select s.version from PanelSession s where s.number = :number", number);
  }

  /**
   * The dossiers on the agenda of a session of which those who come may give an opinion: enough of
   * them have no tie with it.
   *
   * @param came members who come
   * @param convened how many members there are
   */
  public Set<String> quorate(String session, Set<Long> came, int convened) {
    PanelSession found =
        em.createQuery("select s from PanelSession s where s.number = :number", PanelSession.class)
            .setParameter("number", session)
            .getSingleResult();
    Quorum quorum = Quorum.of(convened, settings.number("session.quorumPercent"));
    Map<Long, Long> partakers = examinations.partakers(found, came);
    return found.getItems().stream()
        .map(AgendaItem::getDossier)
        .filter(one -> quorum.isReachedBy(partakers.getOrDefault(one.getId(), 0L).intValue()))
        .map(Dossier::getNumber)
        .collect(Collectors.toSet());
  }

  private long version(String query, String number) {
    return em.createQuery(query, Long.class).setParameter("number", number).getSingleResult();
  }

  /** The day on which a saisine was received. */
  public LocalDate receivedOn(String number) {
    return dossier(number).getReceivedOn();
  }

  /** Where a dossier stands. */
  public DossierState stateOf(String number) {
    return dossier(number).getState();
  }

  /** The ranks of the parties. */
  public List<Integer> parties(String number) {
    return dossier(number).getParties().stream().map(DossierParty::getRank).toList();
  }

  /** The ranks of the parties who did not seize. */
  public List<Integer> thirdParties(String number) {
    Dossier dossier = dossier(number);
    return dossier.getParties().stream()
        .filter(party -> ThirdParties.isThird(dossier.getReferrerKind(), party.facts()))
        .filter(party -> party.getInformedOn() == null)
        .map(DossierParty::getRank)
        .toList();
  }

  /** The authorities to inform. */
  public List<AuthorityKey> authorities(String number) {
    return authorities.dueFor(dossier(number)).stream().map(AuthorityDue::key).toList();
  }

  /** The questions of admissibility asked of a dossier. */
  public List<AskedQuestion> questions(String number) {
    Dossier dossier = dossier(number);
    return AdmissibilityQuestions.asked(
        dossier.getNature(),
        dossier.getReceivedOn(),
        dossier.getPanel().getKind() == PanelKind.NATIONAL);
  }

  /** Whether the education mediators are consulted first. */
  public boolean concernsEducation(String number) {
    return dossier(number).getParties().stream()
        .map(DossierParty::facts)
        .anyMatch(party -> party.status().isUniversity() || party.status().isPlacementStudent());
  }

  /**
   * Two people who may lead a mediation together, or one: the first is certified. The mediator who
   * presides leaves it to the others.
   *
   * @param preferred somebody who is to be the second when nothing speaks against it
   * @return empty when nobody certified may lead it
   */
  public List<Long> leads(String number, LocalDate on, Long preferred) {
    List<Candidate> free =
        candidates.of(dossier(number), on, on).stream()
            .filter(candidate -> candidate.source() != CaseMediatorSource.PRESIDENT)
            .filter(
                candidate ->
                    DesignationRules.ofCandidate(candidate, on).stream()
                        .noneMatch(DesignationFinding::blocking))
            .toList();
    List<Long> chosen = new ArrayList<>();
    free.stream()
        .filter(candidate -> candidate.isCertifiedOn(on))
        .filter(candidate -> !Objects.equals(candidate.personId(), preferred))
        .findFirst()
        .ifPresent(candidate -> chosen.add(candidate.personId()));
    if (!chosen.isEmpty()) {
      free.stream()
          .filter(candidate -> !chosen.contains(candidate.personId()))
          .map(Candidate::personId)
          .min((one, other) -> Boolean.compare(other.equals(preferred), one.equals(preferred)))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  /** The designations in force, in the order in which they were made. */
  public List<Long> designations(String number) {
    return dossier(number).getMediators().stream()
        .filter(CaseMediator::isActive)
        .map(CaseMediator::getId)
        .toList();
  }

  /** The people designated for a dossier. */
  public Set<Long> leaders(String number) {
    return dossier(number).getMediators().stream()
        .filter(CaseMediator::isActive)
        .map(mediator -> mediator.getPerson().getId())
        .collect(Collectors.toSet());
  }

  /** Whether a judge may be asked to approve the agreement of a dossier. */
  public boolean mayBeHomologated(String number) {
    return agreement(number).getName().mayBeHomologated();
  }

  /** The number of the request to which the judge has not answered. */
  public int pendingHomologation(String number) {
    return agreement(number).events(Homologation.class).stream()
        .filter(Homologation::isPending)
        .map(Homologation::getNumber)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The oldest dossier of an instance in one of those states.
   *
   * @throws jakarta.persistence.NoResultException when there is none
   */
  public String oldestIn(String panelCode, Set<DossierState> states) {
    return em.createQuery(
            "select d.number from Dossier d where d.panel.code = :panel and d.state in :states"
                + " order by d.receivedOn, d.id",
            String.class)
        .setParameter("panel", panelCode)
        .setParameter("states", states)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The establishment of a dossier, as the forms write it. */
  public String establishmentOf(String number) {
    Establishment place = dossier(number).getEstablishment();
    return EstablishmentText.of(place.getName(), place.getCommuneName(), place.getFiness());
  }

  /** The guests of a meeting. */
  public List<Long> guests(Long meeting) {
    return em.createQuery(
            "select g.id from MeetingGuest g where g.meeting.id = :meeting order by g.id",
            Long.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** The recipients of the signed agreement of a dossier. */
  public List<String> recipients(String number) {
    return recipients.of(agreement(number)).stream().map(Recipient::key).toList();
  }

  private MediationAgreement agreement(String number) {
    return em.createQuery(
            "select a from MediationAgreement a where a.dossier.number = :number",
            MediationAgreement.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private Dossier dossier(String number) {
    return em.createQuery("select d from Dossier d where d.number = :number", Dossier.class)
        .setParameter("number", number)
        .getSingleResult();
  }
}
