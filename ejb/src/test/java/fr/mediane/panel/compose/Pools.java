package fr.mediane.panel.compose;

import fr.mediane.panel.rule.BalanceSettings;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.OtherMandate;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented instances and pools. */
public final class Pools {

  static final String PANEL = "P1";
  private static final int TERM = 36;
  private static final List<Coded> REGIONS =
      List.of(new Coded("R0", "Picardie"), new Coded("R1", "Haute-Normandie"));

  private Pools() {}

  /** Any instance, few contenders, many oddities: things not recorded, past mandates, wishes. */
  static ComposerTask small(Random random) {
    PanelKind kind = random.nextInt(3) > 0 ? PanelKind.OVERSEAS : pick(random, PanelKind.values());
    LocalDate date = random.nextInt(4) == 0 ? day(2022, 6) : day(2024, 6);
    int size = ReferenceRegulation.calendar().inForceOn(date).panelSize(kind);
    int people = kind == PanelKind.OVERSEAS ? 8 + random.nextInt(2) : 12;
    return task(random, kind, date, size, people, 9);
  }

  /** A pool as they are: mostly complete, half the members renewable, no wish. */
  public static ComposerTask usual(long seed, int people) {
    return task(new Random(seed), PanelKind.REGIONAL, day(2024, 6), 10, people, 60);
  }

  private static ComposerTask task(
      Random random, PanelKind kind, LocalDate date, int size, int people, int rarity) {
    List<Place> places = new ArrayList<>();
    List<Contender> contenders = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      OverseasZone zone = null;
      if (kind == PanelKind.OVERSEAS) {
        zone = number <= 4 ? OverseasZone.ATLANTIQUE_NORD : OverseasZone.OCEAN_INDIEN_PACIFIQUE;
      }
      LocalDate end = end(random, date);
      boolean sits = random.nextInt(2) > 0;
      boolean begun = !end.isBefore(date) && (sits || number == 1);
      places.add(new Place(number, zone, begun ? end : null));
      if (sits) {
        contenders.add(sitting(random, contenders.size(), zone, number, end, rarity, people));
      }
    }
    while (contenders.size() < people) {
      OverseasZone zone = null;
      if (kind == PanelKind.OVERSEAS && random.nextInt(6) > 0) {
        zone = pick(random, OverseasZone.values());
      }
      contenders.add(candidate(random, contenders.size(), zone, rarity, people));
    }
    Composition frame =
        new Composition(
            new PanelSketch(
                PANEL, "Instance d’essai", kind, kind == PanelKind.REGIONAL ? REGIONS : List.of()),
            date,
            date,
            ReferenceRegulation.calendar(),
            rare(random, rarity) ? "p1" : "somebody else",
            rare(random, rarity) ? Set.of("p2") : Set.of(),
            List.of());
    List<Criterion> criteria = new ArrayList<>(Arrays.asList(Criterion.values()));
    if (rarity < 10) {
      Collections.shuffle(criteria, random);
      Collections.shuffle(contenders, random);
    }
    return new ComposerTask(
        frame,
        places,
        TERM,
        contenders,
        criteria,
        wishes(random, people, rarity),
        thresholds(random, rarity));
  }

  private static ComposerTask.Wishes wishes(Random random, int people, int rarity) {
    Set<String> in = new HashSet<>();
    Set<String> out = new HashSet<>();
    for (int i = 0; i < people && rarity < 10; i++) {
      if (random.nextInt(25) == 0) {
        (random.nextBoolean() ? in : out).add("p" + i);
      }
    }
    return new ComposerTask.Wishes(in, out);
  }

  private static ComposerTask.Thresholds thresholds(Random random, int rarity) {
    if (rarity > 10) {
      return ComposerTask.Thresholds.defaults();
    }
    return new ComposerTask.Thresholds(
        new BalanceSettings(
            20 + random.nextInt(40),
            1 + random.nextInt(5),
            1 + random.nextInt(3),
            1 + random.nextInt(2),
            1 + random.nextInt(3),
            1 + random.nextInt(5),
            random.nextInt(3),
            3 + random.nextInt(12),
            30 + random.nextInt(50)),
        RenewalSettings.defaults(),
        random.nextInt(101));
  }

  /** Over for a few days, or soon, or in two years. */
  private static LocalDate end(Random random, LocalDate date) {
    return random.nextInt(3) == 0 ? date.plusMonths(1 + random.nextInt(28)) : date.minusDays(1);
  }

  private static Contender sitting(
      Random random, int i, OverseasZone zone, int seat, LocalDate end, int rarity, int people) {
    LocalDate start = end.plusDays(1).minusMonths(TERM);
    List<PastMandate> history = new ArrayList<>();
    history.add(past(start, end));
    for (int k = skewed(random, 3); k > 0; k--) {
      history.add(past(start.minusMonths((long) TERM * k), start.minusDays(1)));
    }
    Tenure tenure = new Tenure(MandateNature.KEPT, start, start, end, true, false);
    return new Contender(
        profile(random, i, rarity, people),
        zone,
        history,
        elsewhere(random, rarity),
        new Contender.Sitting(seat, tenure),
        random.nextBoolean());
  }

  private static Contender candidate(
      Random random, int i, OverseasZone zone, int rarity, int people) {
    List<PastMandate> history =
        rare(random, rarity) ? List.of(past(day(2016, 1), day(2019, 1))) : List.of();
    return new Contender(
        profile(random, i, rarity, people),
        zone,
        history,
        elsewhere(random, rarity),
        null,
        random.nextBoolean());
  }

  private static List<OtherMandate> elsewhere(Random random, int rarity) {
    return rare(random, 2 * rarity)
        ? List.of(
            new OtherMandate(
                "P2", "Une autre instance", PanelFunction.MEMBER, day(2025, 1), day(2027, 1)))
        : List.of();
  }

  private static MemberProfile profile(Random random, int i, int rarity, int people) {
    int departement = random.nextInt(rarity < 10 ? 5 : 12);
    int establishment = random.nextInt(Math.max(4, people / 3));
    return MemberProfile.of("p" + i, "Personne " + i, sex(random, 3 * rarity))
        .profession(known(random, rarity, "C" + skewed(random, rarity < 10 ? 5 : 9)))
        .sector(rare(random, rarity) ? null : Sector.values()[skewed(random, 3)])
        .establishment(known(random, rarity, "E" + establishment))
        .group(known(random, rarity, "G" + establishment % Math.max(3, people / 12)))
        .departement(known(random, rarity, "D" + departement))
        .formerRegion(REGIONS.get(departement % 2))
        .certified(random.nextInt(3) == 0)
        .build();
  }

  private static Sex sex(Random random, int rarity) {
    return rare(random, rarity) ? Sex.UNKNOWN : random.nextInt(9) < 5 ? Sex.FEMALE : Sex.MALE;
  }

  private static Coded known(Random random, int rarity, String code) {
    return rare(random, rarity) ? null : new Coded(code, "libellé " + code);
  }

  /** Small numbers more often than large ones. */
  private static int skewed(Random random, int bound) {
    return Math.min(random.nextInt(bound), random.nextInt(bound));
  }

  private static boolean rare(Random random, int rarity) {
    return random.nextInt(rarity) == 0;
  }

  private static PastMandate past(LocalDate start, LocalDate end) {
    return new PastMandate(PANEL, PanelFunction.MEMBER, start, end, true);
  }

  private static LocalDate day(int year, int month) {
    return LocalDate.of(year, month, 3);
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
