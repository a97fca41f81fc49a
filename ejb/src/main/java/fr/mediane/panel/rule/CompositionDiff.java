package fr.mediane.panel.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a draft changes in the present composition, person by person, in the order of the seats.
 *
 * @param added seats, in the draft, of people who do not sit at present
 * @param removed seats, at present, of people who do not sit in the draft
 * @param kept seats, in the draft, of people whose seat and mandate do not change
 * @param changed people who stay with another seat or another mandate
 */
public record CompositionDiff(
    List<Seat> added, List<Seat> removed, List<Seat> kept, List<Change> changed)
    implements Serializable {

  /**
   * A person who stays with another seat or another mandate.
   *
   * @param before the seat at present
   * @param after the seat in the draft
   */
  public record Change(Seat before, Seat after) implements Serializable {

    /** Whether the person moves to another seat or to another zone. */
    public boolean movesSeat() {
      return before.number() != after.number() || before.zone() != after.zone();
    }

    /** Whether the draft grants the person a new mandate or alters the dates of the present one. */
    public boolean altersMandate() {
      return !sameMandate(before, after);
    }
  }

  /** Copies the lists. */
  public CompositionDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
    changed = List.copyOf(changed);
  }

  /**
   * Compares two compositions of one instance. A person found twice in a composition, which the
   * rules refuse, is taken on the first seat.
   */
  public static CompositionDiff between(Composition present, Composition draft) {
    Map<String, Seat> before = byPerson(present);
    Map<String, Seat> after = byPerson(draft);
    List<Seat> added = new ArrayList<>();
    List<Seat> kept = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    after.forEach(
        (person, seat) -> {
          Seat earlier = before.get(person);
          if (earlier == null) {
            added.add(seat);
            return;
          }
          Change change = new Change(earlier, seat);
          if (change.movesSeat() || change.altersMandate()) {
            changed.add(change);
          } else {
            kept.add(seat);
          }
        });
    List<Seat> removed =
        before.entrySet().stream()
            .filter(entry -> !after.containsKey(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new CompositionDiff(added, removed, kept, changed);
  }

  /** Whether the draft changes nothing. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static Map<String, Seat> byPerson(Composition composition) {
    Map<String, Seat> seats = new LinkedHashMap<>();
    composition.occupiedSeats().forEach(seat -> seats.putIfAbsent(seat.holder().personKey(), seat));
    return seats;
  }

  private static boolean sameMandate(Seat before, Seat after) {
    Tenure first = before.holder().tenure();
    Tenure second = after.holder().tenure();
    return Objects.equals(first.start(), second.start())
        && Objects.equals(first.plannedEnd(), second.plannedEnd())
        && first.extended() == second.extended();
  }
}
