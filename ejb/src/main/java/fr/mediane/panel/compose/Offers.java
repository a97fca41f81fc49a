package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mandates that the act could give. A member whose mandate still runs keeps it; one whose
 * mandate is over is renewed for a full term; anybody else is given a full term or, where a term
 * was begun, the rest of it.
 */
final class Offers {

  private final ComposerTask task;
  private final Map<Integer, Place> places = new LinkedHashMap<>();
  private final List<Place.Kind> kinds;

  Offers(ComposerTask task) {
    this.task = task;
    task.places().forEach(place -> places.put(place.number(), place));
    kinds =
        task.places().stream()
            .map(Place::kind)
            .flatMap(kind -> List.of(kind.fullTerm(), kind).stream())
            .distinct()
            .toList();
  }

  /** All the mandates possible, whatever the rules say of them, in the order of the contenders. */
  List<Offer> to(List<Contender> contenders) {
    List<Offer> offers = new ArrayList<>();
    contenders.forEach(contender -> offers.addAll(to(contender)));
    return offers;
  }

  private List<Offer> to(Contender contender) {
    LocalDate effective = task.frame().effectiveDate();
    if (contender.keepsSeatOn(effective)) {
      Place place = places.get(contender.sitting().seat());
      if (place != null) {
        return List.of(
            new Offer(contender, contender.sitting().tenure(), place.kind(), place.number()));
      }
    }
    List<Offer> offers = new ArrayList<>();
    for (Place.Kind kind : kinds) {
      boolean rightZone =
          contender.zone() == null || kind.zone() == null || contender.zone() == kind.zone();
      boolean sits = contender.sitting() != null;
      if (rightZone && !(sits && kind.restUntil() != null)) {
        offers.add(new Offer(contender, tenure(kind, sits), kind, null));
      }
    }
    return offers;
  }

  private Tenure tenure(Place.Kind kind, boolean sits) {
    LocalDate from = task.frame().effectiveDate();
    if (kind.restUntil() != null) {
      return Tenure.replacement(from, kind.restUntil(), true);
    }
    return sits ? Tenure.renewal(from, task.fullTermEnd()) : Tenure.first(from, task.fullTermEnd());
  }
}
