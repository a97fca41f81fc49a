package fr.mediane.panel.compose;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;

/** Article 8: the seats of the Outre-mer instance are split between two zones. */
final class ZoneConstraint implements Constraint {

  static final String RULE = "zones";

  @Override
  public void write(CompositionModel model) {
    if (model.task().frame().kind() != PanelKind.OVERSEAS) {
      return;
    }
    for (OverseasZone zone : OverseasZone.values()) {
      int seats = model.task().frame().terms().zoneSeats(zone);
      model
          .linear()
          .exactly(RULE, zone.name(), model.count(offer -> offer.kind().zone() == zone), seats);
    }
  }
}
