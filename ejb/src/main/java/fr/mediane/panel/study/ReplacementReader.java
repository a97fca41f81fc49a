package fr.mediane.panel.study;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.compose.Replacement;
import fr.mediane.panel.compose.Replacements;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.SeatGift;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.time.ClockProducer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks those who could take the seat of a member. Everybody is tried and judged by the rules; no
 * search is needed for one seat. Several seats together are a study.
 */
@Stateless
@PermitAll
public class ReplacementReader {

  @Inject private ActorDirectory actors;
  @Inject private Panels panels;
  @Inject private CompositionFactory compositions;
  @Inject private StudyTasks tasks;
  @Inject private RegulationStore regulation;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The seats of an instance and, when one is chosen, who could take it: written in the journal,
   * since candidates are named.
   *
   * @param code code of the instance
   * @param seats numbers of the seats chosen; those that do not exist are left aside
   * @param effectiveOn day from which the replacement is to sit
   * @param page page of the list, from 1
   * @throws NotFoundRefusal when no instance of that code may be composed by the reader
   */
  @Requires(Right.PROPOSAL_DRAFT)
  public ReplacementView ranked(String code, Set<Integer> seats, LocalDate effectiveOn, int page) {
    Actor actor = actors.current();
    AccessScope scope = AccessScope.of(actor, Right.PROPOSAL_DRAFT);
    Panel panel =
        panels
            .byCode(code)
            .filter(found -> scope.allows(found.getId(), found.isMinisterial()))
            .orElseThrow(NotFoundRefusal::new);
    LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
    CompositionMaterial material = compositions.poolMaterial(panel, today);
    Composition present = material.inForceOn(effectiveOn);
    List<Seat> chosen =
        present.seats().stream().filter(seat -> seats.contains(seat.number())).toList();
    int term = regulation.calendar().inForceOn(effectiveOn).maxTermMonths();
    List<Replacement> ranked =
        chosen.size() == 1 ? ranked(panel, material, present, chosen.get(0), term) : List.of();
    journal.read(actor, "ReplacementsRead", "Panel", panel.getId().toString(), panel.getName());
    return new ReplacementView(
        panel.getId(),
        panel.getCode(),
        panel.getName(),
        present.seats().stream().map(seat -> choice(seat, chosen.contains(seat))).toList(),
        effectiveOn,
        term,
        chosen.size() == 1 ? title(chosen.get(0)) : null,
        kept(present, chosen),
        lines(ranked, page),
        ranked.size(),
        (int) ranked.stream().filter(Replacement::isLawful).count());
  }

  private List<Replacement> ranked(
      Panel panel, CompositionMaterial material, Composition present, Seat seat, int term) {
    Set<String> leaving =
        seat.occupant().map(SeatHolder::personKey).stream().collect(Collectors.toSet());
    StudyInputs inputs =
        new StudyInputs(
            panel.getName(),
            present.effectiveDate(),
            term,
            Preference.usual(),
            Set.of(),
            leaving,
            Hypotheses.NONE);
    StudyTask task = tasks.of(panel, material, inputs, present.actDate());
    return new Replacements(task.task(), present).onSeat(seat.number());
  }

  private static List<ReplacementLine> lines(List<Replacement> ranked, int page) {
    List<ReplacementLine> lines = new ArrayList<>();
    int first = (page - 1) * ReplacementView.SIZE;
    for (int i = first; i < Math.min(ranked.size(), first + ReplacementView.SIZE); i++) {
      lines.add(ReplacementLine.of(i + 1, ranked.get(i)));
    }
    return lines;
  }

  private static ReplacementView.SeatChoice choice(Seat seat, boolean chosen) {
    return new ReplacementView.SeatChoice(
        seat.number(),
        seat.occupant().map(SeatHolder::personKey).orElse(null),
        seat.occupant().map(SeatHolder::displayName).orElse(StudyTexts.get("replace.vacant")),
        chosen);
  }

  private static String title(Seat seat) {
    return seat.occupant()
        .map(
            holder ->
                StudyTexts.get(
                    "replace.title", holder.displayName(), Integer.toString(seat.number())))
        .orElse(StudyTexts.get("replace.vacantTitle", Integer.toString(seat.number())));
  }

  private static List<SeatGift> kept(Composition present, List<Seat> chosen) {
    return present.occupiedSeats().stream()
        .filter(seat -> !chosen.contains(seat))
        .map(
            seat ->
                new SeatGift(
                    seat.number(), Long.valueOf(seat.holder().personKey()), MandateNature.KEPT))
        .toList();
  }
}
