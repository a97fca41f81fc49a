package fr.mediane.panel.act;

import fr.mediane.document.ProposalSheetModel;
import fr.mediane.document.ProposalSheetModel.Candidate;
import fr.mediane.document.ProposalSheetModel.Change;
import fr.mediane.document.ProposalSheetModel.RuleVerdict;
import fr.mediane.document.ProposalSheetModel.Step;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalMotive;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.view.ProposalLabels;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionDiff;
import fr.mediane.panel.rule.RenewalHistory;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.Settings;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the sheet of a proposal: who, what every rule says, what happened, what changes. */
@ApplicationScoped
public class ProposalSheetAssembler {

  @Inject private CompositionFactory compositions;
  @Inject private Settings settings;

  /**
   * The document.
   *
   * @param date day of the printing, on which the rules judge
   */
  ProposalSheetModel write(Proposal proposal, LocalDate date) {
    CompositionMaterial material = compositions.material(proposal, date);
    Composition composition = material.ofProposal(proposal, date);
    Optional<ProposalStepRecord> submission = lastStep(proposal, ProposalStep.SUBMIT);
    String author =
        submission
            .or(() -> lastStep(proposal, ProposalStep.CREATE))
            .map(ProposalSheetAssembler::signature)
            .orElse(proposal.getCreatedBy());
    return new ProposalSheetModel(
        "proposition-" + DocumentLabels.fileName(proposal.getNumber()),
        ActTexts.get(
            "sheet.title",
            proposal.getNumber(),
            DocumentLabels.within(proposal.getPanel().getName())),
        ActTexts.get("sheet.subject"),
        author,
        DocumentLabels.demonstration(),
        ActTexts.get("sheet.number", proposal.getNumber()),
        proposal.getPanel().getName(),
        author,
        proposal.getCreatedOn(),
        submission.map(ProposalSheetAssembler::day).orElse(null),
        proposal.getEffectiveOn(),
        ProposalLabels.state(proposal.getState()),
        composition.occupiedSeats().stream()
            .map(seat -> candidate(seat, composition, material))
            .toList(),
        verdicts(proposal, composition),
        proposal.getSteps().stream().map(ProposalSheetAssembler::step).toList(),
        changes(CompositionDiff.between(material.inForceOn(date), composition)));
  }

  private Candidate candidate(Seat seat, Composition composition, CompositionMaterial material) {
    SeatHolder holder = seat.holder();
    Person person = material.person(Long.valueOf(holder.personKey())).orElseThrow();
    return new Candidate(
        RosterAssembler.seatName(seat.number(), seat.zone()),
        person.getFullName(),
        ActPerson.profession(person),
        person.getSector() == null ? "" : person.getSector().label(),
        person.getEstablishment() == null ? "" : person.getEstablishment().getName(),
        person.getDepartement() == null ? "" : person.getDepartement().getName(),
        ActTexts.label(holder.tenure().nature()),
        holder.tenure().start(),
        holder.tenure().plannedEnd(),
        renewals(holder, composition));
  }

  private String renewals(SeatHolder holder, Composition composition) {
    if (!holder.tenure().countsTowardsRenewals()) {
      return ActTexts.get("sheet.renewals.notCounted");
    }
    RenewalHistory history =
        new RenewalHistory(
            holder.history(),
            composition.panel().code(),
            PanelFunction.MEMBER,
            new RenewalSettings(settings.number("renewal.freshStartAfterMonths")));
    return ActTexts.get(
        "sheet.renewals",
        history.renewalsUsedWith(holder.tenure().start()),
        composition.terms().maxRenewals(PanelFunction.MEMBER, composition.kind()));
  }

  private List<RuleVerdict> verdicts(Proposal proposal, Composition composition) {
    Map<String, String> motives =
        proposal.getMotives().stream()
            .collect(Collectors.toMap(ProposalMotive::getRuleId, ProposalMotive::getMotive));
    return compositions.assess(composition).verdicts().stream()
        .map(verdict -> verdict(verdict, motives.getOrDefault(verdict.rule().id(), "")))
        .toList();
  }

  private static RuleVerdict verdict(Verdict verdict, String motive) {
    return new RuleVerdict(
        verdict.rule().name(),
        verdict.rule().citation().label(),
        verdict.rule().severity().label(),
        verdict.outcome().label(),
        verdict.explanation(),
        String.join(" ", verdict.remedies()),
        motive);
  }

  private static Step step(ProposalStepRecord record) {
    return new Step(
        day(record),
        ProposalLabels.step(record.getStep()),
        signature(record),
        record.getNote() == null ? "" : record.getNote());
  }

  private static List<Change> changes(CompositionDiff diff) {
    List<Change> changes = new ArrayList<>();
    diff.added().forEach(seat -> changes.add(change("added", seat, until(seat))));
    diff.changed()
        .forEach(change -> changes.add(change("changed", change.after(), difference(change))));
    diff.kept().forEach(seat -> changes.add(change("kept", seat, "")));
    diff.removed().forEach(seat -> changes.add(change("removed", seat, "")));
    return changes;
  }

  private static Change change(String kind, Seat seat, String detail) {
    return new Change(ActTexts.get("sheet.change." + kind), seat.holder().displayName(), detail);
  }

  private static String until(Seat seat) {
    return ActTexts.get(
        "sheet.change.until", FrenchText.shortDate(seat.holder().tenure().plannedEnd()));
  }

  private static String difference(CompositionDiff.Change change) {
    List<String> words = new ArrayList<>();
    if (change.movesSeat()) {
      words.add(
          ActTexts.get("sheet.change.moves", change.before().number(), change.after().number()));
    }
    if (change.altersMandate()) {
      words.add(
          ActTexts.get(
              "sheet.change.term",
              FrenchText.shortDate(change.before().holder().tenure().plannedEnd()),
              FrenchText.shortDate(change.after().holder().tenure().plannedEnd())));
    }
    return String.join(" ", words);
  }

  private static Optional<ProposalStepRecord> lastStep(Proposal proposal, ProposalStep wanted) {
    return proposal.getSteps().stream()
        .filter(step -> step.getStep() == wanted)
        .reduce((earlier, later) -> later);
  }

  private static String signature(ProposalStepRecord record) {
    return ActTexts.get("sheet.author", record.getAuthorName(), record.getQuality());
  }

  private static LocalDate day(ProposalStepRecord record) {
    return LegalTime.dateOf(record.getAt());
  }
}
