package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented networks: instances whose mandates end here and there, each with its pool. */
final class Networks {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final RegulationCalendar CALENDAR = ReferenceRegulation.calendar();
  static final Horizon HORIZON = new Horizon(RuleBook.standard(), TODAY, 36, 4, 8);

  private Networks() {}

  static List<PanelState> network(Random random, int panels, int pool) {
    List<PanelState> network = new ArrayList<>();
    for (int i = 0; i < panels; i++) {
      String code = "P" + i;
      network.add(panel(code, random, pool(code, random, pool), 1 + random.nextInt(2)));
    }
    return network;
  }

  static List<Applicant> pool(String code, Random random, int each) {
    List<Applicant> pool = new ArrayList<>();
    for (int i = 0; i < 2 * each; i++) {
      // Some apply to several instances.
      String key = random.nextInt(10) == 0 ? "shared" + i : code + "c" + i;
      pool.add(
          new Applicant(
              new SeatHolder(
                  profile(key, i % 2 == 0 ? Sex.FEMALE : Sex.MALE, random),
                  new Tenure(MandateNature.NEW, null, null, null, true, false)),
              null));
    }
    return pool;
  }

  /** Ten members, of whom so many earlier mandates are known, whose ends are drawn. */
  static PanelState panel(String code, Random random, List<Applicant> pool, int mandates) {
    List<Seat> seats = new ArrayList<>();
    for (int number = 1; number <= 10; number++) {
      LocalDate start = TODAY.minusDays(10L + random.nextInt(1000));
      List<PastMandate> history = new ArrayList<>();
      for (int past = 1; past <= (number % 3 == 0 ? 2 : mandates - 1); past++) {
        LocalDate from = start.minusYears(3L * past);
        history.add(
            new PastMandate(
                code, PanelFunction.MEMBER, from, from.plusYears(3).minusDays(1), true));
      }
      seats.add(
          new Seat(
              number,
              null,
              new SeatHolder(
                  profile(code + "m" + number, number % 2 == 0 ? Sex.FEMALE : Sex.MALE, random),
                  Tenure.kept(start, start, start.plusYears(3).minusDays(1)),
                  history,
                  List.of())));
    }
    return new PanelState(
        1L,
        false,
        new Composition(
            new PanelSketch(code, "Instance " + code, PanelKind.REGIONAL),
            TODAY,
            TODAY,
            CALENDAR,
            null,
            seats),
        pool);
  }

  private static MemberProfile profile(String key, Sex sex, Random random) {
    return MemberProfile.of(key, "Personne " + key, sex)
        .profession(new Coded("F" + random.nextInt(6), "profession"))
        .departement(new Coded("D" + random.nextInt(8), "département"))
        .build();
  }
}
