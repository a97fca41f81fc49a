package fr.mediane.dossier.standin;

import fr.mediane.dossier.Identity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page « Mandats et suppléance » of a dossier.
 *
 * @param number number of the dossier
 * @param parties its parties
 * @param powers powers of attorney, those that ended included
 * @param substitutions substitutions, those that ended included
 * @param mayAct whether the reader may record powers
 * @param mayOrganise whether the reader may organise a substitution
 */
public record StandInSheet(
    String number,
    List<Party> parties,
    List<Power> powers,
    List<Cover> substitutions,
    boolean mayAct,
    boolean mayOrganise)
    implements Serializable {

  /** Keeps its own copies. */
  public StandInSheet {
    parties = List.copyOf(parties);
    powers = List.copyOf(powers);
    substitutions = List.copyOf(substitutions);
  }

  /** How a power or a substitution stands on the day it is read. */
  public enum Standing {
    FUTURE,
    RUNNING,
    ENDED,
    REVOKED;

    /**
     * The standing on a day.
     *
     * @param runs what the rule says of that day
     */
    static Standing of(
        LocalDate starts, LocalDate ends, LocalDate revoked, LocalDate today, boolean runs) {
      if (runs) {
        return RUNNING;
      }
      if (revoked != null) {
        return REVOKED;
      }
      return today.isBefore(starts) ? FUTURE : ENDED;
    }

    /** French name. */
    public String label() {
      return StandInTexts.label(this);
    }

    /** Tone of its badge. */
    public String tone() {
      return switch (this) {
        case RUNNING -> "success";
        case FUTURE -> "info";
        case ENDED, REVOKED -> "neutral";
      };
    }
  }

  /**
   * A party.
   *
   * @param rank its rank
   * @param name its name
   */
  public record Party(int rank, String name) implements Serializable {}

  /**
   * A power of attorney.
   *
   * @param id its identity
   * @param party name of the party represented
   * @param holder who represents
   * @param quality in what quality
   * @param object what for; {@code null} when the reader may not read it
   * @param tasks what it allows
   * @param data what the holder may know
   * @param startsOn first day
   * @param endsOn last day
   * @param partySignedOn signature of the party
   * @param holderSignedOn signature of the holder
   * @param revokedOn day of the revocation; {@code null} when none
   * @param standing how it stands
   */
  public record Power(
      Long id,
      String party,
      Identity holder,
      HolderQuality quality,
      String object,
      List<String> tasks,
      List<String> data,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalDate partySignedOn,
      LocalDate holderSignedOn,
      LocalDate revokedOn,
      Standing standing)
      implements Serializable {

    /** Keeps its own copies. */
    public Power {
      tasks = List.copyOf(tasks);
      data = List.copyOf(data);
    }

    /** Whether it may still be revoked. */
    public boolean isRevocable() {
      return revokedOn == null && standing != Standing.ENDED;
    }
  }

  /**
   * A substitution.
   *
   * @param id its identity
   * @param name name of the substitute
   * @param quality quality of the substitute
   * @param wholePanel whether it is for every dossier of the instance
   * @param startsOn first day
   * @param endsOn last day
   * @param revokedOn day of the revocation; {@code null} when none
   * @param motive why; {@code null} when the reader may not read it
   * @param standing how it stands
   * @param answers what each party of this dossier said
   */
  public record Cover(
      Long id,
      String name,
      String quality,
      boolean wholePanel,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalDate revokedOn,
      String motive,
      Standing standing,
      List<Answer> answers)
      implements Serializable {

    /** Keeps its own copy. */
    public Cover {
      answers = List.copyOf(answers);
    }

    /** Whether it runs or will run. */
    public boolean isOpen() {
      return standing == Standing.RUNNING || standing == Standing.FUTURE;
    }

    /** Whether this dossier is open to the substitute today. */
    public boolean opens() {
      return standing == Standing.RUNNING
          && !answers.isEmpty()
          && answers.stream()
              .allMatch(answer -> answer.agreedOn() != null && answer.withdrawnOn() == null);
    }
  }

  /**
   * What a party said.
   *
   * @param party name of the party
   * @param informedOn day on which it was told; {@code null} before
   * @param agreedOn day of its agreement; {@code null} before
   * @param means by what writing it agreed; {@code null} before
   * @param withdrawnOn day on which it withdrew; {@code null} when it did not
   */
  public record Answer(
      String party,
      LocalDate informedOn,
      LocalDate agreedOn,
      AgreementMeans means,
      LocalDate withdrawnOn)
      implements Serializable {}
}
