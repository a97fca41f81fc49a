package fr.mediane.vacation;

import fr.mediane.network.Civility;

/**
 * Somebody who may be paid for a month; a mediator who also acts as a member is one person.
 *
 * @param mediatorId term of office of a mediator; {@code null} for somebody else
 * @param personId person of the pool; {@code null} for a mediator who is not linked to one
 * @param name civility, first name and last name
 * @param sortKey last name first
 * @param seated whether the person holds a seat that month
 * @param presides whether the person is a mediator of the territory
 * @param minutes minutes of sessions and meetings held
 */
record Worker(
    Long mediatorId,
    Long personId,
    String name,
    String sortKey,
    boolean seated,
    boolean presides,
    int minutes) {

  static Worker of(Object[] row) {
    Long mediatorId = number(row[0]);
    Long personId = number(row[1]);
    String civility =
        row[2] == null ? "" : Civility.valueOf(row[2].toString().strip()).label() + "\u00a0";
    return new Worker(
        mediatorId,
        personId,
        civility + row[3] + " " + row[4],
        row[4] + " " + row[3],
        ((Number) row[5]).intValue() > 0,
        ((Number) row[5]).intValue() < 0,
        ((Number) row[6]).intValue());
  }

  Worker and(Worker other) {
    return new Worker(
        mediatorId,
        personId == null ? other.personId() : personId,
        name,
        sortKey,
        seated || other.seated(),
        presides || other.presides(),
        minutes + other.minutes());
  }

  /** Two rows of one key are the same person. */
  String key() {
    return key(mediatorId, personId);
  }

  static String key(Long mediatorId, Long personId) {
    return mediatorId == null ? "p" + personId : "m" + mediatorId;
  }

  boolean mediator() {
    return mediatorId != null;
  }

  VacationCapacity capacity() {
    if (mediator()) {
      return VacationCapacity.MEDIATOR;
    }
    return seated ? VacationCapacity.MEMBER : VacationCapacity.LISTED;
  }

  private static Long number(Object value) {
    return value == null ? null : ((Number) value).longValue();
  }
}
