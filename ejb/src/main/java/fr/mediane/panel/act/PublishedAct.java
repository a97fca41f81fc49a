package fr.mediane.panel.act;

import fr.mediane.panel.imports.PublishedMemberLine;
import fr.mediane.panel.proposal.SeatPlan.Place;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationTerms;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines of one published act: one instance, one date.
 *
 * @param instanceCode code of the instance in the file, {@code OUTRE_MER}
 * @param signedOn date of the act
 * @param lines members in the published order, one at least
 */
record PublishedAct(String instanceCode, LocalDate signedOn, List<PublishedMemberLine> lines) {

  private static final String NATIONAL = "NATIONALE";
  private static final int MONTHS_OF_A_YEAR = 12;

  PublishedAct {
    lines = List.copyOf(lines);
  }

  /** The code under which the file names the instance of a territory. */
  static String codeOf(PanelKind kind, String territoryName) {
    if (kind == PanelKind.NATIONAL) {
      return NATIONAL;
    }
    return Normalizer.normalize(territoryName, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z]+", "_");
  }

  /** Length of the mandates, in months. */
  int termMonths() {
    return lines.get(0).termYears() * MONTHS_OF_A_YEAR;
  }

  /** Last day of the mandates. */
  LocalDate lastDay() {
    return RegulationTerms.lastDay(signedOn, termMonths());
  }

  /** Whether the published authority is the one that appoints the members. */
  boolean agreesWith(boolean ministerial) {
    return ministerial == (lines.get(0).authority() == PublishedMemberLine.Authority.MINISTRES);
  }

  /**
   * Gives each line its seat, in the published order, zone by zone.
   *
   * @return fewer seats than lines or fewer lines than seats leave the map incomplete: the caller
   *     compares the sizes
   */
  Map<Place, PublishedMemberLine> seats(List<Place> plan) {
    Map<OverseasZone, Deque<Place>> free = new LinkedHashMap<>();
    plan.forEach(
        place -> free.computeIfAbsent(place.zone(), zone -> new ArrayDeque<>()).add(place));
    Map<Place, PublishedMemberLine> seats = new LinkedHashMap<>();
    for (PublishedMemberLine line : lines) {
      OverseasZone zone = line.zoneCode().isEmpty() ? null : OverseasZone.valueOf(line.zoneCode());
      Deque<Place> places = free.getOrDefault(zone, new ArrayDeque<>());
      if (!places.isEmpty()) {
        seats.put(places.poll(), line);
      }
    }
    return seats;
  }
}
