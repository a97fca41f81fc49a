package fr.mediane.panel.compose;

import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.OtherMandate;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who may sit: a candidate of the pool or a sitting member.
 *
 * @param profile what the rules look at
 * @param zone zone of Outre-mer for which the person applies or sits; {@code null} elsewhere, or
 *     when either zone will do
 * @param history every mandate recorded, the one in progress included, in any order
 * @param elsewhere mandates in force or to come in other instances
 * @param sitting the mandate under which the person sits at present, or {@code null}
 * @param availabilityStated whether the person said when he or she is available
 */
public record Contender(
    MemberProfile profile,
    OverseasZone zone,
    List<PastMandate> history,
    List<OtherMandate> elsewhere,
    Sitting sitting,
    boolean availabilityStated)
    implements Serializable {

  /**
   * A mandate in progress.
   *
   * @param seat its seat
   * @param tenure its dates, as the rules see a mandate that is kept
   */
  public record Sitting(int seat, Tenure tenure) implements Serializable {}

  /** Copies the lists. */
  public Contender {
    Objects.requireNonNull(profile, "profile");
    history = List.copyOf(history);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A candidate of the pool who never sat. */
  public static Contender candidate(
      MemberProfile profile, OverseasZone zone, boolean availabilityStated) {
    return new Contender(profile, zone, List.of(), List.of(), null, availabilityStated);
  }

  /** Key of the person. */
  public String key() {
    return profile.personKey();
  }

  /** Sex, as the parity counts it. */
  Sex sex() {
    return profile.sex();
  }

  /** Whether a mandate in progress still runs on a day. */
  boolean keepsSeatOn(LocalDate day) {
    return sitting != null
        && (sitting.tenure().extended()
            || sitting.tenure().plannedEnd() == null
            || !sitting.tenure().plannedEnd().isBefore(day));
  }

  /** The person under a mandate; of the history, what began before it. */
  SeatHolder under(Tenure tenure) {
    List<PastMandate> before =
        history.stream()
            .filter(past -> tenure.start() == null || past.start().isBefore(tenure.start()))
            .toList();
    return new SeatHolder(profile, tenure, before, elsewhere);
  }
}
