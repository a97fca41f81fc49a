package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the people chosen on seats: mandates kept where they run, rests of terms where they lie. */
final class Seating {

  private final CompositionModel model;
  private final List<Place> free;
  private final List<Seat> seats = new ArrayList<>();

  private Seating(CompositionModel model) {
    this.model = model;
    this.free = new ArrayList<>(model.task().places());
  }

  /**
   * The composition of these mandates, in the order of the seats; those who come in are seated in
   * the order of the draw.
   *
   * @throws IllegalStateException when they do not fit
   */
  static Composition of(CompositionModel model, List<Offer> chosen) {
    Seating seating = new Seating(model);
    chosen.stream().filter(Offer::isKept).forEach(seating::seat);
    chosen.stream()
        .filter(offer -> !offer.isKept() && offer.kind().restUntil() != null)
        .forEach(seating::seat);
    chosen.stream()
        .filter(offer -> !offer.isKept() && offer.kind().restUntil() == null)
        .forEach(seating::seat);
    seating.free.forEach(place -> seating.seats.add(Seat.vacant(place.number(), place.zone())));
    seating.seats.sort(Comparator.comparingInt(Seat::number));
    return model.with(seating.seats);
  }

  private void seat(Offer offer) {
    Place place =
        find(offer)
            .orElseThrow(() -> new IllegalStateException("no seat left for " + offer.kind()));
    free.remove(place);
    seats.add(offer.on(place.number()));
  }

  /** A full term goes first to a seat without a rest, so that rests stay visible when left over. */
  private Optional<Place> find(Offer offer) {
    if (offer.seat() != null) {
      return free.stream().filter(place -> place.number() == offer.seat()).findFirst();
    }
    if (offer.kind().restUntil() != null) {
      return free.stream().filter(place -> place.kind().equals(offer.kind())).findFirst();
    }
    return free.stream()
        .filter(place -> place.zone() == offer.kind().zone())
        .min(
            Comparator.comparing((Place place) -> place.restUntil() != null)
                .thenComparing(Place::number));
  }
}
