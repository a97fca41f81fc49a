package fr.mediane.panel.rule;

import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.util.Objects;

/**
 * What the rules look at in a person. Every field but the key, the name and the sex may be {@code
 * null} when it is not recorded.
 *
 * @param personKey stable key of the person
 * @param displayName name as shown to people
 * @param sex from the civility
 * @param profession category of the charter
 * @param sector hospital, social or medico-social
 * @param establishment establishment of assignment; {@code null} also for somebody who has none
 *     (retired)
 * @param group GHT or direction commune of the establishment; {@code null} also when there is none
 * @param departement département or collectivity of exercise
 * @param formerRegion region before 2016 in which that département lay
 * @param certified whether a mediator's certificate is recorded
 */
public record MemberProfile(
    String personKey,
    String displayName,
    Sex sex,
    Coded profession,
    Sector sector,
    Coded establishment,
    Coded group,
    Coded departement,
    Coded formerRegion,
    boolean certified)
    implements Serializable {

  /** Refuses a person without key or name; a missing sex is unknown. */
  public MemberProfile {
    Objects.requireNonNull(personKey, "personKey");
    Objects.requireNonNull(displayName, "displayName");
    sex = Objects.requireNonNullElse(sex, Sex.UNKNOWN);
  }

  /** Begins a profile. */
  public static Builder of(String personKey, String displayName, Sex sex) {
    return new Builder(personKey, displayName, sex);
  }

  /** Gathers the fields of a profile; those not given stay unrecorded. */
  public static final class Builder {

    private final String personKey;
    private final String displayName;
    private final Sex sex;
    private Coded profession;
    private Sector sector;
    private Coded establishment;
    private Coded group;
    private Coded departement;
    private Coded formerRegion;
    private boolean certified;

    private Builder(String personKey, String displayName, Sex sex) {
      this.personKey = personKey;
      this.displayName = displayName;
      this.sex = sex;
    }

    /** Category of the charter. */
    public Builder profession(Coded value) {
      profession = value;
      return this;
    }

    /** Hospital, social or medico-social. */
    public Builder sector(Sector value) {
      sector = value;
      return this;
    }

    /** Establishment of assignment. */
    public Builder establishment(Coded value) {
      establishment = value;
      return this;
    }

    /** GHT or direction commune of the establishment. */
    public Builder group(Coded value) {
      group = value;
      return this;
    }

    /** Département or collectivity of exercise. */
    public Builder departement(Coded value) {
      departement = value;
      return this;
    }

    /** Region before 2016. */
    public Builder formerRegion(Coded value) {
      formerRegion = value;
      return this;
    }

    /** Whether a mediator's certificate is recorded. */
    public Builder certified(boolean value) {
      certified = value;
      return this;
    }

    /** The profile. */
    public MemberProfile build() {
      return new MemberProfile(
          personKey,
          displayName,
          sex,
          profession,
          sector,
          establishment,
          group,
          departement,
          formerRegion,
          certified);
    }
  }
}
