package fr.mediane.panel.rule;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Invented compositions for the tests. */
final class Compositions {

  /** Under the second version of the regulation. */
  static final LocalDate ACT = LocalDate.of(2024, 6, 3);

  static final String PANEL = "P1";

  private static final List<Coded> REGIONS =
      List.of(new Coded("R1", "Picardie"), new Coded("R2", "Haute-Normandie"));

  private Compositions() {}

  /** Everything is kept: ten members, or six for Outre-mer, ends spread over three years. */
  static Composition balanced(PanelKind kind) {
    return balanced(kind, ACT);
  }

  static Composition balanced(PanelKind kind, LocalDate act) {
    int size = ReferenceRegulation.calendar().inForceOn(act).panelSize(kind);
    List<Seat> seats = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      OverseasZone zone = null;
      if (kind == PanelKind.OVERSEAS) {
        zone = number <= 4 ? OverseasZone.ATLANTIQUE_NORD : OverseasZone.OCEAN_INDIEN_PACIFIQUE;
      }
      LocalDate end = RegulationTerms.lastDay(act, 12 * (1 + number % 3));
      seats.add(new Seat(number, zone, new SeatHolder(profile(number), Tenure.first(act, end))));
    }
    List<Coded> regions = kind == PanelKind.REGIONAL ? REGIONS : List.of();
    return new Composition(
        new PanelSketch(PANEL, "Instance d’essai", kind, regions),
        act,
        act,
        ReferenceRegulation.calendar(),
        "president",
        seats);
  }

  /** Even numbers are women, odd numbers are men. */
  static MemberProfile profile(int number) {
    Sex sex = number % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    return profileOf(number, sex);
  }

  static MemberProfile profileOf(int number, Sex sex) {
    return filled(number, sex).build();
  }

  static MemberProfile.Builder filled(int number, Sex sex) {
    return MemberProfile.of("p" + number, name(number, sex), sex)
        .profession(new Coded("C" + number % 5, "catégorie " + number % 5))
        .sector(Sector.values()[number % 3])
        .establishment(new Coded("E" + number, "établissement " + number))
        .group(new Coded("G" + number % 5, "GHT " + number % 5))
        .departement(new Coded("D" + number % 4, "département " + number % 4))
        .formerRegion(REGIONS.get(number % 2))
        .certified(true);
  }

  private static String name(int number, Sex sex) {
    return switch (sex) {
      case FEMALE -> "Mme N" + number;
      case MALE -> "M. N" + number;
      case UNKNOWN -> "N" + number;
    };
  }

  /** Seats somebody else on a seat, with the mandate of the one who sat there. */
  static Composition withProfile(Composition composition, int seat, MemberProfile profile) {
    return withHolder(
        composition,
        seat,
        holder -> new SeatHolder(profile, holder.tenure(), holder.history(), holder.elsewhere()));
  }

  static Composition withTenure(Composition composition, int seat, Tenure tenure) {
    return withHolder(
        composition,
        seat,
        holder -> new SeatHolder(holder.profile(), tenure, holder.history(), holder.elsewhere()));
  }

  static Composition withHistory(Composition composition, int seat, List<PastMandate> history) {
    return withHolder(
        composition,
        seat,
        holder -> new SeatHolder(holder.profile(), holder.tenure(), history, holder.elsewhere()));
  }

  static Composition withElsewhere(Composition composition, int seat, OtherMandate other) {
    return withHolder(
        composition,
        seat,
        holder ->
            new SeatHolder(holder.profile(), holder.tenure(), holder.history(), List.of(other)));
  }

  static Composition withHolder(
      Composition composition, int seat, UnaryOperator<SeatHolder> change) {
    return composition.withSeat(seat, held -> held.with(change.apply(held.holder())));
  }

  static Composition vacate(Composition composition, int... seats) {
    Composition result = composition;
    for (int seat : seats) {
      result = result.withSeat(seat, held -> held.with(null));
    }
    return result;
  }

  static Composition empty(Composition composition) {
    return composition.withSeats(
        composition.seats().stream().map(seat -> seat.with(null)).toList());
  }

  /** A mandate of member of the instance of the tests. */
  static PastMandate past(String start, String end) {
    return past(start, end, true);
  }

  static PastMandate past(String start, String end, boolean counts) {
    return new PastMandate(
        PANEL, PanelFunction.MEMBER, LocalDate.parse(start), LocalDate.parse(end), counts);
  }
}
