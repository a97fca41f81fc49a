package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.SeatHolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries every composition of a small pool, judged by the rules alone: what the composer must find.
 */
final class EveryComposition {

  private final ComposerTask task;
  private final CompositionModel model;
  private final List<List<Offer>> byPerson = new ArrayList<>();
  private List<Long> best;

  private EveryComposition(ComposerTask task) {
    this.task = task;
    this.model = new CompositionModel(task);
    Map<String, List<Offer>> offers = new HashMap<>();
    for (Offer offer : model.offers()) {
      offers.computeIfAbsent(offer.contender().key(), key -> new ArrayList<>()).add(offer);
    }
    byPerson.addAll(offers.values());
    byPerson.sort(Comparator.comparing(list -> !list.get(0).isKept()));
  }

  /** What the best composition counts, ties broken included; {@code null} when none is lawful. */
  static List<Long> best(ComposerTask task) {
    EveryComposition all = new EveryComposition(task);
    all.choose(0, new ArrayList<>());
    return all.best;
  }

  /** What a composition counts, in the order of the task, then rests of terms, then the draw. */
  static List<Long> worth(ComposerTask task, Composition composition) {
    return worth(new CompositionModel(task), composition);
  }

  private static List<Long> worth(CompositionModel model, Composition composition) {
    Assessment assessment = model.rules().judge(composition);
    List<Long> worth = new ArrayList<>();
    model.counts(composition, assessment).forEach(count -> worth.add(count.number()));
    worth.add(
        -composition.holders().stream()
            .filter(holder -> holder.tenure().nature() == MandateNature.REPLACEMENT)
            .count());
    worth.add(
        composition.holders().stream()
            .map(SeatHolder::personKey)
            .mapToLong(model.draw()::numberOf)
            .sum());
    return worth;
  }

  private void choose(int person, List<Offer> chosen) {
    int lacking = task.places().size() - chosen.size();
    if (lacking > byPerson.size() - person) {
      return;
    }
    if (person == byPerson.size()) {
      judge(chosen);
      return;
    }
    List<Offer> offers = byPerson.get(person);
    Contender contender = offers.get(0).contender();
    boolean out = task.wishes().out().contains(contender.key());
    boolean in = task.wishes().in().contains(contender.key());
    if (!out && lacking > 0) {
      for (Offer offer : offers) {
        chosen.add(offer);
        if (hasSeatFor(offer, chosen)) {
          choose(person + 1, chosen);
        }
        chosen.remove(chosen.size() - 1);
      }
    }
    if (!in && (out || !contender.keepsSeatOn(task.frame().effectiveDate()))) {
      choose(person + 1, chosen);
    }
  }

  /** The rest of a term is there once for each seat that bears it. */
  private boolean hasSeatFor(Offer offer, List<Offer> chosen) {
    return offer.kind().restUntil() == null
        || chosen.stream().filter(other -> other.kind().equals(offer.kind())).count()
            <= task.places().stream().filter(p -> p.kind().equals(offer.kind())).count();
  }

  private void judge(List<Offer> chosen) {
    Composition composition;
    try {
      composition = Seating.of(model, chosen);
    } catch (IllegalStateException doesNotFit) {
      return;
    }
    if (isLawful(composition)) {
      List<Long> worth = worth(model, composition);
      if (best == null || compare(worth, best) < 0) {
        best = worth;
      }
    }
  }

  private boolean isLawful(Composition composition) {
    return model.rules().rules().stream().noneMatch(rule -> rule.judge(composition).forbids());
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int k = 0; k < one.size(); k++) {
      int order = Long.compare(one.get(k), other.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
