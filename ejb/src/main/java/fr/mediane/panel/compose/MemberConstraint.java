package fr.mediane.panel.compose;

import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Severity;
import fr.mediane.panel.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that look at each member alone (term, renewals, one mandate at a time, presidency,
 * civility…): whoever breaks one is left out. The rules themselves say who does.
 */
final class MemberConstraint implements Constraint {

  private static final Set<String> OF_THE_WHOLE =
      Set.of(SizeConstraint.RULE, ZoneConstraint.RULE, ParityConstraint.RULE);

  /** The hard rules that judge each member alone. */
  static List<CompositionRule> rules(CompositionModel model) {
    return model.rules().rules().stream()
        .filter(rule -> rule.severity() == Severity.HARD && !OF_THE_WHOLE.contains(rule.id()))
        .toList();
  }

  /** People are judged so many at a time, each on a seat of his or her own. */
  private static final int BATCH = 50;

  @Override
  public void write(CompositionModel model) {
    Map<List<Object>, List<Integer>> apart = new LinkedHashMap<>();
    for (int i = 0; i < model.offers().size(); i++) {
      Offer offer = model.offers().get(i);
      apart
          .computeIfAbsent(List.of(offer.kind(), offer.isKept()), kind -> new ArrayList<>())
          .add(i);
    }
    List<CompositionRule> rules = rules(model);
    for (List<Integer> offers : apart.values()) {
      for (int from = 0; from < offers.size(); from += BATCH) {
        List<Integer> batch = offers.subList(from, Math.min(from + BATCH, offers.size()));
        rules.forEach(rule -> leaveOut(model, rule, batch));
      }
    }
  }

  /** A batch names nobody twice, so that these rules see each member as if alone. */
  private static void leaveOut(CompositionModel model, CompositionRule rule, List<Integer> batch) {
    List<Seat> seats = new ArrayList<>();
    for (int offer : batch) {
      seats.add(model.offers().get(offer).on(seats.size() + 1));
    }
    Verdict verdict = rule.judge(model.with(seats));
    if (verdict.forbids()) {
      for (int seat : verdict.seatNumbers()) {
        model.refuse(rule.id(), batch.get(seat - 1));
      }
    }
  }
}
