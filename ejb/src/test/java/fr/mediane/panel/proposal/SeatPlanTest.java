package fr.mediane.panel.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatPlanTest {

  private static final RegulationTerms TERMS =
      ReferenceRegulation.calendar().inForceOn(ReferenceRegulation.FIRST_DAY_2023);

  @Test
  void overseasHasFourSeatsThenTwo() {
    List<OverseasZone> zones =
        SeatPlan.of(PanelKind.OVERSEAS, TERMS).stream().map(SeatPlan.Place::zone).toList();
    assertEquals(
        List.of(
            OverseasZone.ATLANTIQUE_NORD,
            OverseasZone.ATLANTIQUE_NORD,
            OverseasZone.ATLANTIQUE_NORD,
            OverseasZone.ATLANTIQUE_NORD,
            OverseasZone.OCEAN_INDIEN_PACIFIQUE,
            OverseasZone.OCEAN_INDIEN_PACIFIQUE),
        zones);
  }

  @Test
  void otherInstancesHaveTenSeatsWithoutZone() {
    for (PanelKind kind : List.of(PanelKind.REGIONAL, PanelKind.NATIONAL)) {
      List<SeatPlan.Place> places = SeatPlan.of(kind, TERMS);
      assertEquals(10, places.size());
      assertEquals(10, places.get(9).number());
      assertTrue(places.stream().allMatch(place -> place.zone() == null));
    }
  }
}
