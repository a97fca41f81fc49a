package fr.mediane.panel.compose;

import fr.mediane.panel.rule.BalanceSettings;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.RenewalSettings;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.regulation.RegulationTerms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A composition to find.
 *
 * @param frame the instance, the date of the act, the day of effect, the regulation and the
 *     president; its seats are not looked at
 * @param places the seats to fill
 * @param termMonths length of the mandates that the act grants in full
 * @param contenders everybody who may sit, in any order; those who sit at present included
 * @param criteria what to prefer, the most important first; those left out do not count
 * @param wishes people fixed in or out
 * @param settings thresholds
 */
public record ComposerTask(
    Composition frame,
    List<Place> places,
    int termMonths,
    List<Contender> contenders,
    List<Criterion> criteria,
    Wishes wishes,
    Thresholds settings)
    implements Serializable {

  /**
   * Who is fixed by the person who asks.
   *
   * @param in keys of the people who must sit
   * @param out keys of the people who must not, such as a member who announced his or her departure
   */
  public record Wishes(Set<String> in, Set<String> out) implements Serializable {

    /** Nobody is fixed. */
    public static final Wishes NONE = new Wishes(Set.of(), Set.of());

    /** Copies the sets. */
    public Wishes {
      in = Set.copyOf(in);
      out = Set.copyOf(out);
    }
  }

  /**
   * Settings of the application, never law.
   *
   * @param balance thresholds of the balance rules
   * @param renewals how interruptions are read
   * @param continuityPercent share of the seats that members who sit already should hold, 0–100
   */
  public record Thresholds(BalanceSettings balance, RenewalSettings renewals, int continuityPercent)
      implements Serializable {

    /** The thresholds that the application begins with; half the seats for continuity. */
    public static Thresholds defaults() {
      return new Thresholds(BalanceSettings.defaults(), RenewalSettings.defaults(), 50);
    }

    /** The rules under these thresholds: the judge of last resort. */
    public RuleBook rules() {
      return RuleBook.of(balance, renewals);
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when somebody unknown is fixed in
   */
  public ComposerTask {
    Objects.requireNonNull(frame, "frame");
    places = List.copyOf(places);
    contenders = List.copyOf(contenders);
    criteria = List.copyOf(criteria);
    Objects.requireNonNull(wishes, "wishes");
    Objects.requireNonNull(settings, "settings");
    Set<String> known = contenders.stream().map(Contender::key).collect(Collectors.toSet());
    if (!known.containsAll(wishes.in())) {
      throw new IllegalArgumentException(ComposeTexts.get("task.unknown"));
    }
  }

  /** Last day of a mandate granted in full. */
  LocalDate fullTermEnd() {
    return RegulationTerms.lastDay(frame.effectiveDate(), termMonths);
  }

  /** The same task with other contenders. */
  ComposerTask among(List<Contender> others) {
    return new ComposerTask(frame, places, termMonths, others, criteria, wishes, settings);
  }
}
