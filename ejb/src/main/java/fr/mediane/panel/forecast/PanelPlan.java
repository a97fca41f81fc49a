package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the coming months hold for an instance, and what to do.
 *
 * @param panelId identity of the instance
 * @param ministerial whether its members are appointed by the ministers
 * @param code code of the instance
 * @param name its name
 * @param stays the members who sit on the first day, by seat
 * @param endings the mandates that end, soonest first
 * @param falls what the rules say if nothing is done, from the first day on which each says it
 * @param steps what to do, soonest first
 * @param least no plan recruits fewer people than that
 * @param wanted the people whom no candidate can be, to be looked for
 * @param impossible the first day on which the pool no longer suffices and why; empty when it does
 */
public record PanelPlan(
    Long panelId,
    boolean ministerial,
    String code,
    String name,
    List<Stay> stays,
    List<Ending> endings,
    List<Fall> falls,
    List<Step> steps,
    int least,
    List<Wanted> wanted,
    String impossible)
    implements Serializable {

  /** Keeps its own copies. */
  public PanelPlan {
    stays = List.copyOf(stays);
    endings = List.copyOf(endings);
    falls = List.copyOf(falls);
    steps = List.copyOf(steps);
    wanted = List.copyOf(wanted);
  }

  /** Renewals planned. */
  public int renewals() {
    return (int) steps.stream().filter(Step::renewal).count();
  }

  /** Recruitments planned, whether or not somebody of the pool can take the seat. */
  public int recruitments() {
    return steps.size() - renewals();
  }

  /** Seats that nobody of the pool can take. */
  public int open() {
    return (int) steps.stream().filter(Step::isOpen).count();
  }

  /** Last day on which the composition is lawful if nothing is done; empty when it stays so. */
  public Optional<LocalDate> lawfulUntil() {
    return falls.stream().filter(Fall::hard).map(fall -> fall.from().minusDays(1)).findFirst();
  }

  /** Whether it is proved that no plan recruits fewer people. */
  public boolean isFewest() {
    return recruitments() == least;
  }

  /** The same without the names of candidates, for who may not see the pool. */
  PanelPlan withoutNames() {
    Set<String> recruits =
        steps.stream()
            .filter(step -> !step.renewal() && !step.isOpen())
            .map(Step::person)
            .collect(Collectors.toSet());
    return new PanelPlan(
        panelId,
        ministerial,
        code,
        name,
        stays,
        endings,
        falls,
        steps.stream()
            .map(step -> recruits.contains(step.person()) ? step.unnamed() : step)
            .toList(),
        least,
        wanted,
        impossible);
  }

  /**
   * A member who sits on the first day.
   *
   * @param seat the seat
   * @param name who holds it
   * @param until last day of the mandate
   */
  public record Stay(int seat, String name, LocalDate until) implements Serializable {}

  /**
   * A mandate that ends.
   *
   * @param lastDay its last day, included
   * @param seat the seat
   * @param name who holds it
   * @param renewable whether the person can still be renewed the day after
   * @param why what the rules say when not; empty otherwise
   */
  public record Ending(LocalDate lastDay, int seat, String name, boolean renewable, String why)
      implements Serializable {}

  /**
   * A rule that is no longer kept if nothing is done.
   *
   * @param from first day
   * @param rule name of the rule
   * @param hard whether the composition cannot be so; otherwise a motive would be needed
   * @param explanation what the rule says
   */
  public record Fall(LocalDate from, String rule, boolean hard, String explanation)
      implements Serializable {}

  /**
   * A seat to give.
   *
   * @param on first day of the mandate
   * @param prepareBy day by which the act must be in preparation
   * @param seat the seat
   * @param renewal whether its holder is renewed; otherwise somebody is recruited
   * @param person key of who takes it; {@code null} when nobody of the pool can
   * @param name who takes it; empty when nobody of the pool can
   * @param sex sex that the parity asks for
   * @param zone zone of the seat; {@code null} outside Outre-mer
   * @param until last day of the mandate
   * @param why why the holder is not renewed; empty for a renewal
   */
  public record Step(
      LocalDate on,
      LocalDate prepareBy,
      int seat,
      boolean renewal,
      String person,
      String name,
      Sex sex,
      OverseasZone zone,
      LocalDate until,
      String why)
      implements Serializable {

    /** The same with who takes it. */
    Step taken(MemberProfile by) {
      return new Step(
          on, prepareBy, seat, renewal, by.personKey(), by.displayName(), sex, zone, until, why);
    }

    /** The same with nobody to take it. */
    Step open() {
      return new Step(on, prepareBy, seat, renewal, null, "", sex, zone, until, why);
    }

    /** The same, the candidate unnamed. */
    Step unnamed() {
      return new Step(
          on, prepareBy, seat, renewal, "-", ForecastTexts.get("candidate"), sex, zone, until, why);
    }

    /** Whether nobody of the pool can take it. */
    public boolean isOpen() {
      return person == null;
    }
  }

  /**
   * Somebody to look for in the next call for applications.
   *
   * @param number how many
   * @param sex sex that the parity asks for
   * @param profile profession, sector and département of those who leave
   * @param on first day on which somebody is missing
   * @param callBy day by which the call must be open
   */
  public record Wanted(int number, Sex sex, String profile, LocalDate on, LocalDate callBy)
      implements Serializable {}
}
