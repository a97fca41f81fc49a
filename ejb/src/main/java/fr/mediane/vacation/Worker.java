package fr.mediane.vacation;

import fr.mediane.network.Civility;
import fr.mediane.text.SearchKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who may be paid for a month, once whatever he does: a mediator whose term is renewed in
 * the month, or who also acts as a member, is one person and has one cap.
 *
 * @param terms terms of office as a mediator, the earliest recorded first; none for somebody else
 * @param territoryId territory of these terms; {@code null} for somebody else
 * @param personId person of the pool; {@code null} for a mediator who is not linked to one
 * @param name civility, first name and last name
 * @param sortKey last name first
 * @param seated whether the person holds a seat that month
 * @param presides whether the person is a mediator of the territory
 * @param minutes minutes of sessions and meetings held
 */
record Worker(
    List<Long> terms,
    Long territoryId,
    Long personId,
    String name,
    String sortKey,
    boolean seated,
    boolean presides,
    int minutes) {

  static Worker of(Object[] row) {
    Long term = number(row[0]);
    String civility =
        row[3] == null ? "" : Civility.valueOf(row[3].toString().strip()).label() + "\u00a0";
    return new Worker(
        term == null ? List.of() : List.of(term),
        number(row[1]),
        number(row[2]),
        civility + row[4] + " " + row[5],
        row[5] + " " + row[4],
        ((Number) row[6]).intValue() > 0,
        ((Number) row[6]).intValue() < 0,
        ((Number) row[7]).intValue());
  }

  /**
   * The people behind some rows, in the order of their names. Rows are of one person when they name
   * the same one; a mediator of whom nobody said which person he is, is the one who has his
   * civility and names in his territory that month.
   */
  static List<Worker> people(List<Worker> rows) {
    Map<String, Set<Long>> persons = new HashMap<>();
    rows.stream()
        .filter(row -> row.mediator() && row.personId() != null)
        .forEach(
            row ->
                persons
                    .computeIfAbsent(row.namesake(), none -> new TreeSet<>())
                    .add(row.personId()));
    Map<String, Worker> people = new LinkedHashMap<>();
    for (Worker row : rows) {
      Set<Long> namesakes = persons.getOrDefault(row.namesake(), Set.of());
      Long person =
          row.personId() == null && namesakes.size() == 1
              ? namesakes.iterator().next()
              : row.personId();
      people.merge(person == null ? row.namesake() : "p" + person, row, Worker::and);
    }
    return people.values().stream().sorted(Comparator.comparing(Worker::sortKey)).toList();
  }

  private String namesake() {
    return "n" + territoryId + " " + String.join(" ", SearchKey.words(name));
  }

  private Worker and(Worker other) {
    return new Worker(
        Stream.concat(terms.stream(), other.terms().stream()).distinct().sorted().toList(),
        territoryId == null ? other.territoryId() : territoryId,
        personId == null ? other.personId() : personId,
        name,
        sortKey,
        seated || other.seated(),
        presides || other.presides(),
        minutes + other.minutes());
  }

  /** What a page calls the person for the month. */
  String key() {
    return personId == null ? "m" + terms.get(0) : "p" + personId;
  }

  /**
   * Whether something recorded under a person, a term of office or both is this person's.
   *
   * @param person {@code null} for none
   * @param term {@code null} for none
   */
  boolean is(Long person, Long term) {
    return person != null && person.equals(personId) || term != null && terms.contains(term);
  }

  /** The last term of office recorded; {@code null} for somebody who is no mediator. */
  Long mediatorId() {
    return mediator() ? terms.get(terms.size() - 1) : null;
  }

  boolean mediator() {
    return !terms.isEmpty();
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
