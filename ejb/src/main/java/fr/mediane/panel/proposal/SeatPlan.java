package fr.mediane.panel.proposal;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationTerms;
import java.util.ArrayList;
import java.util.List;

/** The seats that a version of the regulation gives to an instance. */
public final class SeatPlan {

  /**
   * A seat, whoever sits on it.
   *
   * @param number from 1
   * @param zone zone of Outre-mer (art. 8), {@code null} elsewhere
   */
  public record Place(int number, OverseasZone zone) {}

  private SeatPlan() {}

  /** The seats in order; those of Outre-mer zone by zone. */
  public static List<Place> of(PanelKind kind, RegulationTerms terms) {
    List<Place> places = new ArrayList<>();
    if (kind == PanelKind.OVERSEAS) {
      for (OverseasZone zone : OverseasZone.values()) {
        for (int i = 0; i < terms.zoneSeats(zone); i++) {
          places.add(new Place(places.size() + 1, zone));
        }
      }
    } else {
      for (int number = 1; number <= terms.panelSize(kind); number++) {
        places.add(new Place(number, null));
      }
    }
    return places;
  }
}
