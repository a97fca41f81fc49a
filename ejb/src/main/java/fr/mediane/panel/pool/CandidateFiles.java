package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Departement;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.pool.CandidateView.MandateLine;
import fr.mediane.panel.pool.CandidateView.RenewalLine;
import fr.mediane.panel.rule.RenewalHistory;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.Settings;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page of one candidate: six statements, two of them for the journal. */
@Stateless
@PermitAll
public class CandidateFiles {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private PoolReference reference;
  @Inject private PersonHistory history;
  @Inject private RegulationStore regulation;
  @Inject private Settings settings;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A candidate, with all that is known of him.
   *
   * @throws NotFoundRefusal when there is none of that identity within the reader's reach
   */
  @Requires(Right.CANDIDATE_READ)
  public CandidateView read(Long candidacyId) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_READ);
    LocalDate today = LegalTime.today(clock);
    Candidacy candidacy = CandidacyQuery.find(em, candidacyId, access.scope());
    Person person = candidacy.getPerson();
    Panel panel = candidacy.getPanel();
    PanelName panelName = reference.panel(panel.getId());
    // First: once a native statement ran, EclipseLink no longer answers from its shared cache.
    PersonDetails details = CandidacyQuery.details(person);
    String category = person.getCategory() == null ? null : person.getCategory().getLabel();
    String departement = label(person.getDepartement());
    PersonHistory.Lines lines = history.of(person.getId(), access.scope(), today);
    journal.read(
        access.actor(), "CandidateFile", "Candidacy", candidacyId.toString(), panel.getName());
    boolean sitting = lines.mandates().stream().anyMatch(MandateLine::inForce);
    boolean everSat = lines.mandates().stream().anyMatch(m -> !m.startsOn().isAfter(today));
    return new CandidateView(
        candidacyId,
        candidacy.getVersion(),
        panelName,
        access.manages(panelName),
        standing(candidacy, sitting),
        everSat && !sitting,
        person.getFullName(),
        details,
        category,
        departement,
        candidacy.getCall() == null ? null : candidacy.getCall().getTitle(),
        candidacy.getZone(),
        candidacy.getReceivedOn(),
        candidacy.getWithdrawnOn(),
        candidacy.getWithdrawalMotive(),
        lines.trainings(),
        lines.ties().stream().sorted(Comparator.comparing(tie -> !tie.isOpen())).toList(),
        lines.mandates(),
        lines.pools().stream().filter(pool -> !pool.candidacyId().equals(candidacyId)).toList(),
        renewals(panel.getId(), lines, today));
  }

  private static Standing standing(Candidacy candidacy, boolean sitting) {
    if (candidacy.isWithdrawn()) {
      return Standing.WITHDRAWN;
    }
    return sitting ? Standing.SITTING : Standing.AVAILABLE;
  }

  /** By instance, this one first; none on a day that no version of the regulation covers. */
  private List<RenewalLine> renewals(Long panelId, PersonHistory.Lines lines, LocalDate today) {
    return regulation.calendar().find(today).stream()
        .flatMap(
            terms ->
                Stream.concat(
                        Stream.of(panelId), lines.mandates().stream().map(MandateLine::panelId))
                    .distinct()
                    .map(id -> renewal(reference.panel(id), lines, terms, today)))
        .toList();
  }

  private RenewalLine renewal(
      PanelName panel, PersonHistory.Lines lines, RegulationTerms terms, LocalDate today) {
    RenewalHistory past =
        new RenewalHistory(
            lines.past(),
            panel.code(),
            PanelFunction.MEMBER,
            new RenewalSettings(settings.number("renewal.freshStartAfterMonths")));
    LocalDate tomorrow = today.plusDays(1);
    RegulationParameter parameter =
        RegulationParameter.maxRenewals(PanelFunction.MEMBER, panel.kind());
    return new RenewalLine(
        panel.name(),
        past.hasMandateBefore(tomorrow),
        past.renewalsUsedBefore(tomorrow),
        terms.maxRenewals(PanelFunction.MEMBER, panel.kind()),
        terms.citation(parameter).label());
  }

  private static String label(Departement departement) {
    return departement == null ? null : departement.getCode() + " – " + departement.getName();
  }
}
