package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.List;

/** The members of the Outre-mer instance are split between the two zones of article 8. */
final class ZoneRule extends NamedRule {

  ZoneRule() {
    super("zones", Severity.HARD, DECREE);
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.ZONE_SEATS_ATLANTIQUE_NORD);
  }

  @Override
  Finding examine(Composition composition) {
    if (composition.kind() != PanelKind.OVERSEAS) {
      return Finding.notApplicable(text("elsewhere"));
    }
    List<Seat> occupied = composition.occupiedSeats();
    List<Seat> unplaced = occupied.stream().filter(seat -> seat.zone() == null).toList();
    Tally tally = new Tally();
    for (OverseasZone zone : OverseasZone.values()) {
      int held = (int) occupied.stream().filter(seat -> seat.zone() == zone).count();
      tally.add(zone, held, composition.terms().zoneSeats(zone));
    }
    String found = FrenchText.list(tally.found);
    if (!unplaced.isEmpty()) {
      String names = RuleTexts.names(unplaced);
      return Finding.undecidable(
              tally.placed, tally.required, unplaced.size(), text("undecidable", names))
          .remedy(text("undecidable.remedy", RuleTexts.count("members", unplaced.size())))
          .concerning(unplaced);
    }
    int shortfall = Math.max(tally.missing, tally.excess);
    if (shortfall == 0) {
      return Finding.satisfied(tally.placed, tally.required, text("satisfied", found));
    }
    Finding finding =
        Finding.failed(
            tally.placed,
            tally.required,
            shortfall,
            text("failed", found, FrenchText.list(tally.faults)));
    tally.remedies.forEach(finding::remedy);
    return finding;
  }

  /** What is found zone by zone, in numbers and in words. */
  private final class Tally {

    private final List<String> found = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> remedies = new ArrayList<>();
    private int placed;
    private int required;
    private int missing;
    private int excess;

    private void add(OverseasZone zone, int held, int wanted) {
      placed += Math.min(held, wanted);
      required += wanted;
      found.add(text("zone", RuleTexts.count("members", held), zone.label(), wanted));
      if (held < wanted) {
        missing += wanted - held;
        note("lack", zone, wanted - held);
      } else if (held > wanted) {
        excess += held - wanted;
        note("excess", zone, held - wanted);
      }
    }

    private void note(String fault, OverseasZone zone, int number) {
      String members = RuleTexts.count("members", number);
      faults.add(text(fault, members, zone.label()));
      remedies.add(text(fault + ".remedy", members, zone.label()));
    }
  }
}
