package fr.mediane.panel.study;

import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Sex;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A candidate who does not exist, imagined to see what such a person would change.
 *
 * @param sex as the parity counts it
 * @param profession category of the charter, or {@code null}
 * @param sector sector, or {@code null}
 * @param departement département of exercise, or {@code null}
 * @param formerRegion region before 2016 of that département, or {@code null}
 * @param zone zone of Outre-mer, {@code null} elsewhere
 * @param certified whether a mediator's certificate is imagined too
 */
public record Imagined(
    Sex sex,
    Coded profession,
    Sector sector,
    Coded departement,
    Coded formerRegion,
    OverseasZone zone,
    boolean certified)
    implements Serializable {

  /** Keys of imagined people begin with it: no stored person has such a key. */
  static final String KEY = "imagined:";

  /** Whether a key is that of somebody imagined. */
  static boolean isKey(String personKey) {
    return personKey.startsWith(KEY);
  }

  /** What the rules look at. */
  MemberProfile profile(int number) {
    return MemberProfile.of(KEY + number, StudyTexts.get("imagined.name." + sex, number), sex)
        .profession(profession)
        .sector(sector)
        .departement(departement)
        .formerRegion(formerRegion)
        .certified(certified)
        .build();
  }

  /** The person in a few words. */
  public String words() {
    return Stream.of(
            StudyTexts.get("imagined." + sex),
            profession == null ? null : profession.label(),
            sector == null ? null : sector.label(),
            departement == null ? null : departement.label(),
            zone == null ? null : zone.label(),
            certified ? StudyTexts.get("imagined.certified") : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
