package fr.mediane.panel.study;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a search found, as it is kept and shown.
 *
 * @param seats the composition, in the order of the seats; empty when there is none
 * @param scores what each criterion counts
 * @param rules what the rules say of it, those that have something to say
 * @param nexts for each person who comes in, who would come next
 * @param reasons why there is no lawful composition, a sentence each
 * @param remedies what would make one possible, a sentence each
 * @param millis time of the search, in milliseconds
 * @param contenders people among whom it chose
 */
public record Found(
    List<SeatFound> seats,
    List<ScoreFound> scores,
    List<RuleFound> rules,
    List<NextFound> nexts,
    List<String> reasons,
    List<String> remedies,
    long millis,
    int contenders)
    implements Serializable {

  /** Copies the lists. */
  public Found {
    seats = List.copyOf(seats);
    scores = List.copyOf(scores);
    rules = List.copyOf(rules);
    nexts = List.copyOf(nexts);
    reasons = List.copyOf(reasons);
    remedies = List.copyOf(remedies);
  }

  /**
   * A seat.
   *
   * @param number from 1
   * @param zone zone of Outre-mer in words, empty elsewhere
   * @param key key of the person
   * @param name as shown
   * @param detail category, establishment and département
   * @param nature what the act does
   * @param start first day of the mandate, or {@code null}
   * @param end last day, included, or {@code null}
   */
  public record SeatFound(
      int number,
      String zone,
      String key,
      String name,
      String detail,
      MandateNature nature,
      LocalDate start,
      LocalDate end)
      implements Serializable {

    /** Whether the person enters the instance. */
    public boolean isEntering() {
      return nature == MandateNature.NEW || nature == MandateNature.REPLACEMENT;
    }

    /** Whether the person is imagined. */
    public boolean isImagined() {
      return Imagined.isKey(key);
    }

    /** First and last day in words; empty when not recorded. */
    public String period() {
      return start == null || end == null
          ? ""
          : StudyTexts.get("period", FrenchText.shortDate(start), FrenchText.shortDate(end));
    }
  }

  /**
   * What a criterion counts.
   *
   * @param criterion French name of the criterion
   * @param measure stable key of what is counted
   * @param words the count in French
   * @param number the count, the less the better
   * @param bound proved: nothing lawful and as good on what comes before counts less
   */
  public record ScoreFound(String criterion, String measure, String words, long number, long bound)
      implements Serializable {

    /** Whether nothing better exists. */
    public boolean isProven() {
      return number == bound;
    }

    /** What is proved, in words. */
    public String proof() {
      return isProven() ? StudyTexts.get("proof.proven") : StudyTexts.get("proof.bound", bound);
    }
  }

  /**
   * What a rule says.
   *
   * @param name French name
   * @param tone {@code ok}, {@code warning} or {@code failed}
   * @param outcome in words
   * @param explanation in French
   */
  public record RuleFound(String name, String tone, String outcome, String explanation)
      implements Serializable {}

  /**
   * Who would come next on a seat.
   *
   * @param seat the seat
   * @param chosen name of the person proposed
   * @param next name of the best other one, or {@code null} when nobody else would be lawful
   * @param key key of the other one, or {@code null}
   * @param change what would be lost, in a sentence
   */
  public record NextFound(int seat, String chosen, String next, String key, String change)
      implements Serializable {}
}
