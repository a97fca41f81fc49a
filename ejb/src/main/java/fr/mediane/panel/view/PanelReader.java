package fr.mediane.panel.view;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.panel.view.PanelSheet.BreachNote;
import fr.mediane.panel.view.Standing.ActLine;
import fr.mediane.panel.view.Standing.VicePresident;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.Settings;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the instances: all of them as they stand today, or one on any day. Five statements whatever
 * the number of members, the reading of the settings included.
 */
@Stateless
@PermitAll
public class PanelReader {

  private static final int YEARS_OF_ENDS = 3;

  @Inject private ActorDirectory actors;
  @Inject private PanelFacts facts;
  @Inject private RegulationStore regulation;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The instances the caller may see, as they stand today.
   *
   * @throws ForbiddenRefusal when the caller may see none
   */
  @Requires(Right.PANEL_READ)
  public Network network() {
    Actor actor = actors.current();
    AccessScope scope = open(actor);
    LocalDate today = today();
    List<PanelHead> heads = facts.heads(scope, today);
    Map<Long, List<MandateLine>> mandates =
        facts.mandates(ids(heads)).stream().collect(Collectors.groupingBy(MandateLine::panelId));
    Standing standing =
        facts.standing(
            withProposals(new StandingQuery(today).breaches(ids(heads)), heads, actor)
                .calls(within(heads, actor, Right.CANDIDATE_MANAGE)));
    RegulationTerms terms = regulation.calendar().inForceOn(today);
    Roster.Lens lens = lens(terms, Set.of());
    List<PanelSummary> panels =
        heads.stream()
            .map(head -> summary(head, mandates.getOrDefault(head.id(), List.of()), standing, lens))
            .toList();
    return new Network(today, terms, lens.alerts(), panels, standing);
  }

  /**
   * One instance on a day.
   *
   * @param code code of the instance, for example {@code GES}
   * @param date any day from 31/08/2019 to 31/12/2100, as {@link CompositionDate} checks
   * @throws NotFoundRefusal when no instance of that code may be seen
   * @throws ForbiddenRefusal when the caller may see none
   */
  @Requires(Right.PANEL_READ)
  public PanelSheet sheet(String code, LocalDate date) {
    Actor actor = actors.current();
    PanelHead head = facts.head(open(actor), code, date).orElseThrow(NotFoundRefusal::new);
    List<Long> one = List.of(head.id());
    List<MandateLine> mandates = facts.mandates(one);
    Standing standing =
        facts.standing(
            withProposals(new StandingQuery(date).breaches(one), List.of(head), actor)
                .vicePresidents(one)
                .acts(one));
    RegulationTerms regulationTerms = regulation.calendar().inForceOn(date);
    Set<Long> vicePresidents =
        standing.vicePresidents().stream().map(VicePresident::personId).collect(Collectors.toSet());
    Roster.Lens lens = lens(regulationTerms, vicePresidents);
    PanelTerms terms = new PanelTerms(mandates, regulationTerms.panelSize(head.kind()));
    AlertMonths alerts = lens.alerts();
    return new PanelSheet(
        head,
        today(),
        alerts,
        !terms.isEmpty(),
        Roster.on(head, terms, date, lens),
        standing.vicePresidents(),
        standing.breaches().stream()
            .map(breach -> BreachNote.of(breach, head, regulationTerms))
            .toList(),
        standing.currentProposalOf(head.id()).orElse(null),
        standing.acts().stream()
            .sorted(Comparator.comparing(ActLine::signedOn).thenComparing(ActLine::id).reversed())
            .toList(),
        terms.endsBetween(date, date.plusMonths(alerts.first()), alerts),
        Timeline.of(terms, date, alerts),
        terms.corrected(),
        regulationTerms.citation(
            RegulationParameter.maxRenewals(PanelFunction.MEMBER, head.kind())),
        !within(List.of(head), actor, Right.PROPOSAL_DRAFT).isEmpty(),
        !within(List.of(head), actor, Right.OFFICE_PRINT).isEmpty());
  }

  private PanelSummary summary(
      PanelHead head, List<MandateLine> mandates, Standing standing, Roster.Lens lens) {
    LocalDate today = today();
    PanelTerms terms = new PanelTerms(mandates, lens.terms().panelSize(head.kind()));
    return new PanelSummary(
        head,
        Roster.on(head, terms, today, lens),
        terms.endsBetween(today, today.plusYears(YEARS_OF_ENDS), lens.alerts()),
        standing.breachesOf(head.id()).stream()
            .map(breach -> BreachNote.of(breach, head, lens.terms()))
            .toList(),
        standing.currentProposalOf(head.id()).orElse(null));
  }

  private Roster.Lens lens(RegulationTerms terms, Set<Long> vicePresidents) {
    return new Roster.Lens(
        terms,
        new RenewalSettings(settings.number("renewal.freshStartAfterMonths")),
        AlertMonths.of(settings),
        vicePresidents);
  }

  private static StandingQuery withProposals(
      StandingQuery query, Collection<PanelHead> heads, Actor actor) {
    return query.proposals(
        within(heads, actor, Right.PROPOSAL_READ), within(heads, actor, Right.PROPOSAL_DRAFT));
  }

  private static List<Long> within(Collection<PanelHead> heads, Actor actor, Right right) {
    AccessScope scope = AccessScope.of(actor, right);
    return heads.stream()
        .filter(head -> scope.allows(head.id(), head.ministerial()))
        .map(PanelHead::id)
        .toList();
  }

  private static AccessScope open(Actor actor) {
    AccessScope scope = AccessScope.of(actor, Right.PANEL_READ);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    return scope;
  }

  private static List<Long> ids(Collection<PanelHead> heads) {
    return heads.stream().map(PanelHead::id).toList();
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
