package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.Outcome;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who could take the seat of a member, the best first. One seat needs no engine: everybody is
 * tried, and judged by the rules.
 *
 * <p>Order: the fewest hard rules broken, then the criteria of the task in their order, then the
 * draw.
 */
public final class Replacements {

  private final CompositionModel model;
  private final Composition present;
  private final Assessment before;

  /**
   * Looks at a composition.
   *
   * @param task the contenders and the criteria; its wishes are honoured: people fixed out are not
   *     offered
   * @param present the composition in which somebody is to be replaced
   */
  public Replacements(ComposerTask task, Composition present) {
    this.model = new CompositionModel(task).withCriteria();
    this.present = present;
    this.before = model.rules().judge(present);
  }

  /**
   * Everybody who could take a seat, the best first, those whom the rules refuse last, with what
   * they break.
   *
   * @param seatNumber the seat, vacant or held by the member to replace
   */
  public List<Replacement> onSeat(int seatNumber) {
    Set<String> seated =
        present.holders().stream().map(SeatHolder::personKey).collect(Collectors.toSet());
    Place place =
        model.task().places().stream()
            .filter(candidate -> candidate.number() == seatNumber)
            .findFirst()
            .orElseThrow();
    List<Replacement> found = new ArrayList<>();
    for (Offer offer : model.offers()) {
      String key = offer.contender().key();
      if (offer.kind().equals(place.kind())
          && offer.tenure().nature() != MandateNature.KEPT
          && !seated.contains(key)
          && !model.task().wishes().out().contains(key)) {
        found.add(replacement(offer, seatNumber));
      }
    }
    found.sort(
        Comparator.comparingInt((Replacement r) -> r.breaches().size())
            .thenComparing(Replacements::compareCounts));
    return found;
  }

  /** What the next candidate would change on a seat: the best lawful replacement, if any. */
  public Optional<Replacement> nextOnSeat(int seatNumber) {
    return onSeat(seatNumber).stream().findFirst().filter(Replacement::isLawful);
  }

  private Replacement replacement(Offer offer, int seatNumber) {
    Composition changed = present.withSeat(seatNumber, seat -> changed(seat, offer));
    Assessment after = model.rules().judge(changed);
    List<Verdict> lost = new ArrayList<>();
    List<Verdict> gained = new ArrayList<>();
    for (Verdict verdict : after.verdicts()) {
      boolean kept = before.of(verdict.rule().id()).orElseThrow().isKept();
      if (kept && verdict.needsMotive()) {
        lost.add(verdict);
      } else if (!kept && !verdict.needsMotive() && verdict.outcome() == Outcome.SATISFIED) {
        gained.add(verdict);
      }
    }
    return new Replacement(
        offer.contender().profile(),
        offer.tenure(),
        after.breaches(),
        lost,
        gained,
        model.counts(changed, after));
  }

  private static Seat changed(Seat seat, Offer offer) {
    return seat.with(offer.contender().under(offer.tenure()));
  }

  private static int compareCounts(Replacement one, Replacement other) {
    for (int i = 0; i < one.counts().size(); i++) {
      int order = Long.compare(one.counts().get(i).number(), other.counts().get(i).number());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
