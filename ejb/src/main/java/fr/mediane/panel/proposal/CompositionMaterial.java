package fr.mediane.panel.proposal;

import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.OtherMandate;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.TermCalendar;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was read of an instance and of the people concerned: every composition of it, past,
 * present or proposed, is built from here without another statement.
 */
public final class CompositionMaterial {

  private final Panel panel;
  private final PanelSketch sketch;
  private final RegulationCalendar regulation;
  private final List<Mandate> mandates;
  private final Map<Long, LocalDate> actDates;
  private final Map<Long, MemberProfiles.Described> people;
  private final MediatorsInOffice mediators;
  private final Map<Long, Optional<OverseasZone>> candidates;

  CompositionMaterial(
      Panel panel,
      PanelSketch sketch,
      RegulationCalendar regulation,
      PeopleConcerned.Found found,
      MediatorsInOffice mediators) {
    this.panel = panel;
    this.sketch = sketch;
    this.regulation = regulation;
    this.mandates = found.mandates().stream().map(PeopleConcerned.Granted::mandate).toList();
    this.actDates =
        found.mandates().stream()
            .collect(
                Collectors.toMap(
                    granted -> granted.mandate().getId(), PeopleConcerned.Granted::actDate));
    this.people = found.people();
    this.mediators = mediators;
    this.candidates = found.candidates();
  }

  /**
   * Zone of Outre-mer for which each candidate of the pool applies, by identity of the person; the
   * pool is read by {@link CompositionFactory#poolMaterial} alone.
   */
  public Map<Long, Optional<OverseasZone>> candidates() {
    return candidates;
  }

  /** The instance on a day of effect, with nobody on its seats. */
  public Composition frame(LocalDate actDate, LocalDate effective) {
    return composition(actDate, effective, List.of());
  }

  /**
   * The composition in force on a day, past or to come, as the mandates recorded tell it.
   *
   * @throws fr.mediane.regulation.RegulationNotInForceException before the decree
   */
  public Composition inForceOn(LocalDate date) {
    Map<Integer, Mandate> sitting = new LinkedHashMap<>();
    sittingOn(date).forEach(mandate -> sitting.put(mandate.getSeat(), mandate));
    List<Seat> seats =
        SeatPlan.of(panel.getKind(), regulation.inForceOn(date)).stream()
            .map(
                place -> {
                  Mandate mandate = sitting.get(place.number());
                  return mandate == null
                      ? Seat.vacant(place.number(), place.zone())
                      : new Seat(place.number(), mandate.getZone(), kept(mandate, date));
                })
            .toList();
    return composition(date, date, seats);
  }

  /** The mandates in force on a day, one a seat at most, in the order of the seats. */
  public List<Mandate> sittingOn(LocalDate date) {
    Map<String, Mandate> byKey = new LinkedHashMap<>();
    ofThisPanel().forEach(mandate -> byKey.put(mandate.getId().toString(), mandate));
    return new TermCalendar(date, List.of(), terms())
        .on(date).stream().map(term -> byKey.get(term.mandateKey())).toList();
  }

  /** The instance, as the rules see it. */
  public PanelSketch sketch() {
    return sketch;
  }

  /** The first day of the first mandate recorded in the instance; empty before any appointment. */
  public Optional<LocalDate> firstDay() {
    return ofThisPanel().map(Mandate::getStartsOn).min(Comparator.naturalOrder());
  }

  /** The seats that nobody holds on a day, since when and after whom. */
  public List<TermCalendar.Vacancy> vacanciesOn(LocalDate date) {
    List<Integer> numbers =
        SeatPlan.of(panel.getKind(), regulation.inForceOn(date)).stream()
            .map(SeatPlan.Place::number)
            .toList();
    List<SeatTerm> terms = ofThisPanel().map(CompositionMaterial::toTerm).toList();
    return new TermCalendar(firstDay().orElse(date), numbers, terms).vacanciesOn(date);
  }

  /** The mandates recorded in the instance, superseded entries left out, oldest first. */
  public List<Mandate> mandates() {
    return ofThisPanel().toList();
  }

  /**
   * The composition that a proposal would give.
   *
   * @param actDate date of the act, which decides the version of the regulation; for a draft, the
   *     day on which it is judged
   * @throws fr.mediane.regulation.RegulationNotInForceException before the decree
   */
  public Composition ofProposal(Proposal proposal, LocalDate actDate) {
    List<Seat> seats =
        proposal.getSeats().stream()
            .map(
                seat ->
                    seat.getPerson() == null
                        ? Seat.vacant(seat.getSeat(), seat.getZone())
                        : new Seat(
                            seat.getSeat(),
                            seat.getZone(),
                            holder(
                                seat.getPerson().getId(),
                                tenure(seat, proposal),
                                proposal.getEffectiveOn())))
            .toList();
    return composition(actDate, proposal.getEffectiveOn(), seats);
  }

  private Composition composition(LocalDate actDate, LocalDate effective, List<Seat> seats) {
    Collection<Person> known =
        people.values().stream().map(MemberProfiles.Described::person).toList();
    return new Composition(
        sketch,
        actDate,
        effective,
        regulation,
        mediators.presidentKey(panel.getTerritory().getCode(), effective, known),
        mediators.presidentNamesakes(panel.getTerritory().getCode(), effective, known),
        seats);
  }

  /** The recorded mandates of a person, superseded entries left out, oldest first. */
  public List<Mandate> mandatesOf(Long personId) {
    return mandates.stream()
        .filter(mandate -> mandate.getPerson().getId().equals(personId))
        .toList();
  }

  /** The mandates of the instance as the calendar of terms sees them, oldest first. */
  public List<SeatTerm> terms() {
    return ofThisPanel().map(CompositionMaterial::toTerm).toList();
  }

  /** One of the mandates read. */
  public Optional<Mandate> mandate(Long id) {
    return mandates.stream().filter(mandate -> mandate.getId().equals(id)).findFirst();
  }

  /** A person concerned. */
  public Optional<Person> person(Long personId) {
    return Optional.ofNullable(people.get(personId)).map(MemberProfiles.Described::person);
  }

  private Stream<Mandate> ofThisPanel() {
    return mandates.stream().filter(mandate -> mandate.getPanel().equals(panel));
  }

  private static SeatTerm toTerm(Mandate mandate) {
    return new SeatTerm(
        mandate.getId().toString(),
        MemberProfiles.keyOf(mandate.getPerson().getId()),
        mandate.getSeat(),
        mandate.getStartsOn(),
        mandate.getEndsOn(),
        mandate.getEndedOn(),
        mandate.isExtendedUntilReplaced());
  }

  private SeatHolder kept(Mandate mandate, LocalDate date) {
    return holder(mandate.getPerson().getId(), keptTenure(mandate), date);
  }

  /**
   * A person under a mandate, with the mandates that began before it; all of them for a mandate
   * whose first day is not said.
   *
   * @param date mandates elsewhere that were over by that day are left out
   */
  public SeatHolder holder(Long personId, Tenure tenure, LocalDate date) {
    MemberProfiles.Described described = people.get(personId);
    List<Mandate> own = mandatesOf(personId);
    List<PastMandate> history =
        own.stream()
            .filter(
                mandate -> tenure.start() == null || mandate.getStartsOn().isBefore(tenure.start()))
            .map(CompositionMaterial::toPastMandate)
            .toList();
    Stream<OtherMandate> memberElsewhere =
        own.stream()
            .filter(mandate -> !mandate.getPanel().equals(panel) && !isOver(mandate, date))
            .map(CompositionMaterial::toOtherMandate);
    return new SeatHolder(
        described.profile(),
        tenure,
        history,
        Stream.concat(
                memberElsewhere,
                mediators
                    .heldElsewhere(described.person(), panel.getTerritory().getCode())
                    .stream())
            .toList());
  }

  private Tenure tenure(ProposalSeat seat, Proposal proposal) {
    LocalDate start = proposal.getEffectiveOn();
    LocalDate end = RegulationTerms.lastDay(start, proposal.getTermMonths());
    return switch (seat.getNature()) {
      case NEW -> Tenure.first(start, end);
      case RENEWAL -> Tenure.renewal(start, end);
      case KEPT -> keptTenure(seat.getReplaced());
      case REPLACEMENT ->
          Tenure.replacement(start, seat.getReplaced().getEndsOn(), seat.isCountsAsRenewal());
    };
  }

  /** A mandate in progress, as the rules see it. */
  public Tenure keptTenure(Mandate mandate) {
    return new Tenure(
        MandateNature.KEPT,
        actDates.get(mandate.getId()),
        mandate.getStartsOn(),
        mandate.lastDay(),
        mandate.isCountsAsRenewal(),
        mandate.isExtendedUntilReplaced());
  }

  private static PastMandate toPastMandate(Mandate mandate) {
    return new PastMandate(
        mandate.getPanel().getCode(),
        PanelFunction.MEMBER,
        mandate.getStartsOn(),
        mandate.isExtendedUntilReplaced() ? null : mandate.lastDay(),
        mandate.isCountsAsRenewal());
  }

  private static OtherMandate toOtherMandate(Mandate mandate) {
    return new OtherMandate(
        mandate.getPanel().getCode(),
        mandate.getPanel().getName(),
        PanelFunction.MEMBER,
        mandate.getStartsOn(),
        mandate.isExtendedUntilReplaced() ? null : mandate.lastDay());
  }

  private static boolean isOver(Mandate mandate, LocalDate date) {
    return !mandate.isExtendedUntilReplaced() && mandate.lastDay().isBefore(date);
  }
}
