package fr.mediane.panel.pool;

import fr.mediane.panel.EndReason;
import fr.mediane.panel.TieNature;
import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A candidate as his page shows him.
 *
 * @param candidacyId identity of the candidacy
 * @param version version of the candidacy
 * @param panel the instance
 * @param managed whether the reader manages its candidates
 * @param standing where the candidate stands today
 * @param former whether a former member, who sits no more
 * @param fullName civility and names
 * @param person what is recorded about the person
 * @param categoryLabel label of the professional category, or {@code null}
 * @param departementLabel code and name of the département, or {@code null}
 * @param callTitle title of the call answered, {@code null} for a spontaneous application
 * @param zone zone of Outre-mer, or {@code null}
 * @param receivedOn day of the application
 * @param withdrawnOn day of the withdrawal, or {@code null}
 * @param withdrawalMotive its motive, or {@code null}
 * @param trainings trainings, the last first
 * @param ties ties, those that last first
 * @param mandates mandates, the last first
 * @param otherPools the other pools within the reader's reach
 * @param renewals for each instance where the person sits or sat, and this one
 */
public record CandidateView(
    Long candidacyId,
    long version,
    PanelName panel,
    boolean managed,
    Standing standing,
    boolean former,
    String fullName,
    PersonDetails person,
    String categoryLabel,
    String departementLabel,
    String callTitle,
    OverseasZone zone,
    LocalDate receivedOn,
    LocalDate withdrawnOn,
    String withdrawalMotive,
    List<TrainingLine> trainings,
    List<TieLine> ties,
    List<MandateLine> mandates,
    List<PoolLine> otherPools,
    List<RenewalLine> renewals)
    implements Serializable {

  /** A training; its body, day and hours may be {@code null}. */
  public record TrainingLine(
      Long id, String title, String body, LocalDate completedOn, Integer hours)
      implements Serializable {}

  /** A tie; its days and note may be {@code null}. */
  public record TieLine(
      Long id,
      String establishment,
      String finess,
      TieNature nature,
      LocalDate since,
      LocalDate until,
      String note)
      implements Serializable {

    /** Whether it may still be ended. */
    public boolean isOpen() {
      return until == null;
    }
  }

  /**
   * A mandate.
   *
   * @param lastDay last day really held or planned
   * @param inForce whether it is in force today
   * @param extended whether it lasts until the member is replaced
   * @param endReason why it ended early, or {@code null}
   * @param countsAsRenewal {@code false} for a replacement that a person decided not to count
   */
  public record MandateLine(
      Long id,
      Long panelId,
      String panelName,
      int seat,
      LocalDate startsOn,
      LocalDate lastDay,
      boolean inForce,
      boolean extended,
      EndReason endReason,
      boolean countsAsRenewal)
      implements Serializable {}

  /** The person in another pool. */
  public record PoolLine(
      Long candidacyId, String panelName, LocalDate receivedOn, LocalDate withdrawnOn)
      implements Serializable {}

  /**
   * The renewals of a person in one instance.
   *
   * @param held whether a mandate began there
   * @param used renewals used up by the mandates begun so far
   * @param allowed renewals that the version in force today allows
   * @param source the text and article that say it
   */
  public record RenewalLine(String panelName, boolean held, int used, int allowed, String source)
      implements Serializable {

    /** Renewals still possible under the version in force today. */
    public int left() {
      return Math.max(0, allowed - used);
    }
  }
}
