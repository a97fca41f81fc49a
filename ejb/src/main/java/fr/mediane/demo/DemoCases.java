package fr.mediane.demo;

import fr.mediane.dossier.ReferrerKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws the invented dossiers of five years. The proportions follow the figures published for
 * 2017–2021 (who seizes: the parties 61 %, the governance 15 %; professions: medical 59 %,
 * paramedical 20 %); the texts are invented and say so. The same seed gives the same dossiers.
 */
final class DemoCases {

  private static final int CASES = 600;

  /** The whole demonstration, in days. */
  static final int FIVE_YEARS = 5 * 365;

  /** Every territory has received a saisine a few days ago. */
  private static final int LATEST_DAYS = 3;

  /** How many dossiers each territory receives, out of a hundred: a quarter in Île-de-France. */
  private static final Map<String, Integer> SHARES =
      Map.ofEntries(
          Map.entry("IDF", 25),
          Map.entry("ARA", 12),
          Map.entry("OCC", 10),
          Map.entry("NAQ", 9),
          Map.entry("PAC_COR", 9),
          Map.entry("GES", 9),
          Map.entry("HDF_NOR", 9),
          Map.entry("BRE_PDL", 8),
          Map.entry("BFC_CVL", 6),
          Map.entry("OUM", 3));

  /** The instance whose dossiers are shown in every state. */
  static final String SHOWN_PANEL = "GES";

  /**
   * A dossier that every demonstration holds.
   *
   * @param panelCode the instance that receives it
   * @param age days since its receipt
   * @param referrer who seizes; {@code null} for anybody
   * @param fate how far it goes
   */
  private record Shown(String panelCode, int age, ReferrerKind referrer, DemoFate fate) {

    Shown(int age, DemoFate fate) {
      this(SHOWN_PANEL, age, null, fate);
    }
  }

  /**
   * One at least in every open state, one whose acknowledgement is late, one mediation too long.
   */
  private static final List<Shown> SHOWN =
      List.of(
          new Shown(5, DemoFate.REGISTERED),
          new Shown(7, DemoFate.REGISTERED),
          new Shown(12, DemoFate.REGISTERED),
          new Shown(20, DemoFate.ACKNOWLEDGED),
          new Shown(25, DemoFate.COMPLETION_AWAITED),
          new Shown(30, DemoFate.EXAMINATION),
          new Shown(60, DemoFate.EXAMINATION),
          new Shown(95, DemoFate.SUPPORT),
          new Shown(100, DemoFate.CONSENT),
          new Shown(110, DemoFate.DESIGNATION),
          new Shown(115, DemoFate.CHALLENGED),
          new Shown(130, DemoFate.MEDIATION),
          new Shown(135, DemoFate.MEDIATION),
          new Shown(240, DemoFate.MEDIATION),
          new Shown(170, DemoFate.HOMOLOGATION),
          new Shown(260, DemoFate.AGREEMENT_FOLLOW_UP),
          new Shown(330, DemoFate.HOMOLOGATION),
          new Shown(300, DemoFate.PARTIAL_FOLLOW_UP),
          new Shown(400, DemoFate.AGREEMENT_FOLLOW_UP),
          new Shown(120, DemoFate.ESCALATED),
          new Shown(
              SHOWN_PANEL,
              6,
              ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR,
              DemoFate.COSIGNATURE_AWAITED));

  /** The national mediator seized by those of article 10 and of the Charter, article 5. */
  private static final List<Shown> NATIONAL =
      List.of(
          new Shown(DemoDossiers.NATIONAL, 10, ReferrerKind.MINISTERS, DemoFate.ACKNOWLEDGED),
          new Shown(DemoDossiers.NATIONAL, 90, ReferrerKind.ALL_PARTIES, DemoFate.CONSENT),
          new Shown(DemoDossiers.NATIONAL, 140, ReferrerKind.MINISTERS, DemoFate.MEDIATION),
          new Shown(DemoDossiers.NATIONAL, 700, ReferrerKind.MINISTERS, DemoFate.AGREEMENT_CLOSED),
          new Shown(DemoDossiers.NATIONAL, 4, ReferrerKind.CNG, DemoFate.REGISTERED));

  /**
   * One closed for so long that it may be destroyed, and not yet long enough to have been; and
   * those that wait for their mediators.
   */
  private static final List<Shown> APART =
      List.of(
          new Shown(600, DemoFate.INADMISSIBLE),
          new Shown(104, DemoFate.AGREED),
          new Shown(108, DemoFate.AGREED),
          new Shown(113, DemoFate.AGREED),
          new Shown(117, DemoFate.AGREED));

  private final Random random;
  private final DemoReferrals referrals;
  private final DemoReferrals apart;
  private final LocalDate today;

  DemoCases(Random random, List<DemoReferrals.Place> places, LocalDate today) {
    this.random = random;
    this.referrals = new DemoReferrals(random, places);
    this.apart = new DemoReferrals(new Random(CASES), places);
    this.today = today;
  }

  /** Six hundred of the territories and a few national ones by day of receipt; a few apart. */
  List<DemoCase> draw() {
    List<DemoCase> cases = new ArrayList<>();
    SHARES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            share -> {
              int count = CASES * share.getValue() / 100;
              cases.add(one(share.getKey(), today.minusDays(LATEST_DAYS)));
              if (share.getKey().equals(SHOWN_PANEL)) {
                SHOWN.forEach(shown -> cases.add(shown(shown)));
                count -= SHOWN.size();
              }
              for (int i = 1; i < count; i++) {
                cases.add(one(share.getKey(), anyDay()));
              }
            });
    NATIONAL.forEach(shown -> cases.add(shown(shown)));
    cases.sort(Comparator.comparing(drawn -> drawn.referral().facts().receivedOn()));
    // Last, and drawn apart: the others are what they were without them.
    APART.forEach(shown -> cases.add(shown(shown, apart)));
    return cases;
  }

  private LocalDate anyDay() {
    return today.minusDays(1L + random.nextInt(FIVE_YEARS));
  }

  private DemoCase shown(Shown wanted) {
    return shown(wanted, referrals);
  }

  private DemoCase shown(Shown wanted, DemoReferrals from) {
    return new DemoCase(
        wanted.panelCode(),
        from.draw(wanted.panelCode(), today.minusDays(wanted.age()), wanted.referrer()),
        wanted.fate(),
        true);
  }

  private DemoCase one(String panelCode, LocalDate receivedOn) {
    return new DemoCase(
        panelCode, referrals.draw(panelCode, receivedOn, null), fate(receivedOn), false);
  }

  /** Recent dossiers are at every step, older ones are over. */
  private DemoFate fate(LocalDate receivedOn) {
    long age = ChronoUnit.DAYS.between(receivedOn, today);
    if (age < 12) {
      return chance(60) ? DemoFate.REGISTERED : DemoFate.ACKNOWLEDGED;
    }
    if (age < 45) {
      return pick(
          List.of(
              DemoFate.ACKNOWLEDGED,
              DemoFate.COMPLETION_AWAITED,
              DemoFate.EXAMINATION,
              DemoFate.INADMISSIBLE));
    }
    if (age < 150) {
      return pick(
          List.of(
              DemoFate.EXAMINATION,
              DemoFate.SUPPORT,
              DemoFate.CONSENT,
              DemoFate.DESIGNATION,
              DemoFate.MEDIATION,
              DemoFate.MEDIATION,
              DemoFate.REDIRECTED));
    }
    if (age < 500 && chance(25)) {
      return chance(75) ? DemoFate.AGREEMENT_FOLLOW_UP : DemoFate.PARTIAL_FOLLOW_UP;
    }
    return over();
  }

  /**
   * Of a hundred dossiers over: two thirds lead to a support or to a mediation, mostly with
   * success.
   */
  private DemoFate over() {
    int draw = random.nextInt(100);
    if (draw < 32) {
      return chance(92) ? DemoFate.SUPPORT_SUCCEEDED : DemoFate.SUPPORT_FAILED;
    }
    if (draw < 50) {
      return DemoFate.AGREEMENT_CLOSED;
    }
    List<DemoFate> others =
        List.of(
            DemoFate.INADMISSIBLE,
            DemoFate.INADMISSIBLE,
            DemoFate.INADMISSIBLE,
            DemoFate.REDIRECTED,
            DemoFate.INCOMPLETE,
            DemoFate.WITHDRAWN,
            DemoFate.ADVICE,
            DemoFate.ADVICE,
            DemoFate.NOT_ENGAGED,
            DemoFate.ENTRY_REFUSED,
            DemoFate.ENTRY_REFUSED,
            DemoFate.RENOUNCED,
            DemoFate.FAILED,
            DemoFate.RECOMMENDATIONS,
            DemoFate.ESCALATED);
    return others.get(random.nextInt(others.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
