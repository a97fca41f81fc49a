package fr.mediane.panel.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A person on a seat, as the rules see him or her.
 *
 * @param profile the person
 * @param tenure the mandate on this seat
 * @param history mandates held before this one, in any instance and order
 * @param elsewhere mandates in force or to come in other instances
 */
public record SeatHolder(
    MemberProfile profile, Tenure tenure, List<PastMandate> history, List<OtherMandate> elsewhere)
    implements Serializable {

  /** Copies the lists. */
  public SeatHolder {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(tenure, "tenure");
    history = List.copyOf(history);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A holder who had no mandate before and has none elsewhere. */
  public SeatHolder(MemberProfile profile, Tenure tenure) {
    this(profile, tenure, List.of(), List.of());
  }

  /** Key of the person. */
  public String personKey() {
    return profile.personKey();
  }

  /** Name as shown to people. */
  public String displayName() {
    return profile.displayName();
  }
}
