package fr.mediane.panel.proposal.view;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.network.Agency;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalMotive;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.ProposalState;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.SeatNatures;
import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionDiff;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Severity;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a proposal, what the rules say of it and what it changes into the words of the screens. */
final class ProposalViews {

  private final Proposal proposal;
  private final CompositionMaterial material;
  private final Composition composition;
  private final Composition present;
  private final Assessment assessment;
  private final RegulationTerms terms;
  private final LocalDate judgedOn;
  private final List<Mandate> sitting;

  ProposalViews(
      Proposal proposal,
      CompositionMaterial material,
      RuleBook rules,
      RegulationTerms terms,
      LocalDate judgedOn) {
    this.proposal = proposal;
    this.material = material;
    this.terms = terms;
    this.judgedOn = judgedOn;
    LocalDate before = presentOn(proposal, judgedOn);
    this.composition = material.ofProposal(proposal, judgedOn);
    this.present = material.inForceOn(before);
    this.sitting = material.sittingOn(before);
    this.assessment = rules.judge(composition);
  }

  /** The date of the act that judges the proposal: today, or the last step once all is over. */
  static LocalDate judgedOn(Proposal proposal, LocalDate today) {
    if (!proposal.getState().isFinal()) {
      return today;
    }
    List<ProposalStepRecord> steps = proposal.getSteps();
    return LegalTime.dateOf(steps.get(steps.size() - 1).getAt());
  }

  /** Once appointed, what was there before is what the eve of the effect tells. */
  private static LocalDate presentOn(Proposal proposal, LocalDate judgedOn) {
    LocalDate eve = proposal.getEffectiveOn().minusDays(1);
    return proposal.getState() == ProposalState.APPOINTED && eve.isBefore(judgedOn)
        ? eve
        : judgedOn;
  }

  ProposalView view(Actor actor) {
    Panel panel = proposal.getPanel();
    return new ProposalView(
        proposal.getId(),
        proposal.getVersion(),
        proposal.getNumber(),
        proposal.getTitle(),
        proposal.getState(),
        ProposalLabels.state(proposal.getState()),
        panel.getId(),
        panel.getCode(),
        panel.getName(),
        terms.appointingAuthority(panel.getKind()),
        usualPlace(panel),
        proposal.getEffectiveOn(),
        proposal.getTermMonths(),
        RegulationTerms.lastDay(proposal.getEffectiveOn(), proposal.getTermMonths()),
        terms.maxTermMonths(),
        proposal.getCreatedOn(),
        proposal.getReturnMotive(),
        proposal.getActPlace(),
        proposal.getActNumber(),
        progress(),
        seats(),
        sitting.stream().map(this::sittingLine).toList(),
        rules(),
        changes(),
        steps(),
        allowed(actor));
  }

  /** Where the appointing authority signs as a rule; {@code null} when nothing says it. */
  private static String usualPlace(Panel panel) {
    if (panel.isMinisterial()) {
      return ProposalLabels.get("ministersPlace");
    }
    Agency agency = panel.getTerritory().getSupportAgency();
    return agency == null ? null : agency.getCity();
  }

  private Progress progress() {
    Map<Sex, Long> bySex =
        composition.holders().stream()
            .collect(
                Collectors.groupingBy(holder -> holder.profile().sex(), Collectors.counting()));
    return new Progress(
        composition.requiredSize(),
        composition.holders().size(),
        bySex.getOrDefault(Sex.FEMALE, 0L).intValue(),
        bySex.getOrDefault(Sex.MALE, 0L).intValue(),
        bySex.getOrDefault(Sex.UNKNOWN, 0L).intValue());
  }

  private List<SeatLine> seats() {
    SeatNatures natures = new SeatNatures(material.terms(), judgedOn, proposal.getEffectiveOn());
    Set<Integer> troubled =
        assessment.breaches().stream()
            .flatMap(verdict -> verdict.seatNumbers().stream())
            .collect(Collectors.toSet());
    Map<Integer, Seat> judged =
        composition.seats().stream().collect(Collectors.toMap(Seat::number, seat -> seat));
    return proposal.getSeats().stream()
        .map(seat -> seatLine(seat, judged.get(seat.getSeat()), natures, troubled))
        .toList();
  }

  private SeatLine seatLine(
      ProposalSeat seat, Seat judged, SeatNatures natures, Set<Integer> troubled) {
    Person person = seat.getPerson();
    String zone = seat.getZone() == null ? "" : seat.getZone().label();
    String sittingName = sittingName(seat);
    if (person == null) {
      return new SeatLine(
          seat.getSeat(),
          zone,
          null,
          null,
          null,
          null,
          null,
          null,
          true,
          null,
          List.of(),
          false,
          sittingName);
    }
    Tenure tenure = judged.holder().tenure();
    List<MandateNature> possible =
        natures.of(seat.getSeat(), judged.holder().personKey()).stream()
            .map(SeatNatures.Option::nature)
            .toList();
    return new SeatLine(
        seat.getSeat(),
        zone,
        person.getId(),
        person.getFullName(),
        detail(person),
        seat.getNature(),
        tenure.start(),
        tenure.plannedEnd(),
        seat.isCountsAsRenewal(),
        seat.getNature() == MandateNature.REPLACEMENT
            ? nameOf(seat.getReplaced().getPerson().getId())
            : null,
        possible,
        troubled.contains(seat.getSeat()),
        sittingName);
  }

  private String sittingName(ProposalSeat seat) {
    return sitting.stream()
        .filter(mandate -> mandate.getSeat() == seat.getSeat())
        .map(mandate -> mandate.getPerson().getId())
        .filter(id -> seat.getPerson() == null || !id.equals(seat.getPerson().getId()))
        .findFirst()
        .map(this::nameOf)
        .orElse(null);
  }

  private SittingLine sittingLine(Mandate mandate) {
    Long personId = mandate.getPerson().getId();
    Integer placed =
        proposal.getSeats().stream()
            .filter(seat -> seat.getPerson() != null && seat.getPerson().getId().equals(personId))
            .map(ProposalSeat::getSeat)
            .findFirst()
            .orElse(null);
    return new SittingLine(
        personId,
        nameOf(personId),
        material.person(personId).map(ProposalViews::detail).orElse(""),
        mandate.getSeat(),
        mandate.lastDay(),
        mandate.isExtendedUntilReplaced(),
        placed);
  }

  private String nameOf(Long personId) {
    return material.person(personId).map(Person::getFullName).orElse("");
  }

  private static String detail(Person person) {
    return Stream.of(
            person.getCategory() == null ? null : person.getCategory().getLabel(),
            person.getEstablishment() == null ? null : person.getEstablishment().getName(),
            person.getDepartement() == null ? null : person.getDepartement().getName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private List<RuleLine> rules() {
    Map<String, String> motives = new LinkedHashMap<>();
    for (ProposalMotive motive : proposal.getMotives()) {
      motives.put(motive.getRuleId(), motive.getMotive());
    }
    return assessment.verdicts().stream()
        .map(verdict -> ruleLine(verdict, motives.get(verdict.rule().id())))
        .toList();
  }

  private static RuleLine ruleLine(Verdict verdict, String motive) {
    return new RuleLine(
        verdict.rule().id(),
        verdict.rule().name(),
        verdict.rule().citation().label(),
        verdict.rule().severity() == Severity.HARD,
        tone(verdict),
        verdict.outcome().label(),
        verdict.explanation(),
        verdict.remedies(),
        motive);
  }

  private static String tone(Verdict verdict) {
    return switch (verdict.outcome()) {
      case SATISFIED -> "ok";
      case NOT_APPLICABLE -> "none";
      case FAILED, UNDECIDABLE -> verdict.forbids() ? "failed" : "warning";
    };
  }

  private List<ChangeLine> changes() {
    CompositionDiff diff = CompositionDiff.between(present, composition);
    List<ChangeLine> lines = new ArrayList<>();
    diff.added().forEach(seat -> lines.add(line("added", seat, "", inWords(seat))));
    diff.removed().forEach(seat -> lines.add(line("removed", seat, inWords(seat), "")));
    diff.changed()
        .forEach(
            change ->
                lines.add(
                    line(
                        "changed",
                        change.after(),
                        inWords(change.before()),
                        inWords(change.after()))));
    diff.kept().forEach(seat -> lines.add(line("kept", seat, inWords(seat), inWords(seat))));
    return lines;
  }

  private static ChangeLine line(String kind, Seat seat, String before, String after) {
    return new ChangeLine(kind, seat.holder().displayName(), before, after);
  }

  private static String inWords(Seat seat) {
    Tenure tenure = seat.holder().tenure();
    return ProposalLabels.get(
        tenure.extended() ? "change.extended" : "change.seat",
        Integer.toString(seat.number()),
        FrenchText.shortDate(tenure.start()),
        FrenchText.shortDate(tenure.plannedEnd()));
  }

  private List<StepLine> steps() {
    return proposal.getSteps().stream()
        .map(
            step ->
                new StepLine(
                    step.getStep(),
                    ProposalLabels.step(step.getStep()),
                    ProposalLabels.moment(step.getAt()),
                    step.getAuthorName(),
                    step.getQuality(),
                    step.getNote()))
        .toList();
  }

  private AllowedSteps allowed(Actor actor) {
    boolean editable = proposal.getState().isEditable();
    boolean draft = may(actor, Right.PROPOSAL_DRAFT);
    boolean submit = may(actor, Right.PROPOSAL_SUBMIT);
    boolean decide = may(actor, Right.PROPOSAL_DECIDE);
    return new AllowedSteps(
        editable && draft,
        lawful(ProposalStep.SUBMIT) && submit,
        lawful(ProposalStep.WITHDRAW) && (editable ? draft : submit),
        lawful(ProposalStep.PREPARE) && may(actor, Right.PROPOSAL_PREPARE),
        lawful(ProposalStep.RETURN) && decide,
        lawful(ProposalStep.APPOINT) && decide);
  }

  private boolean lawful(ProposalStep step) {
    return proposal.getState().next(step) != null;
  }

  private boolean may(Actor actor, Right right) {
    Panel panel = proposal.getPanel();
    return AccessScope.of(actor, right).allows(panel.getId(), panel.isMinisterial());
  }
}
