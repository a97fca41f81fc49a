package fr.mediane.regulation;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of the regulation, one after the other without gap or overlap. Immutable. */
public final class RegulationCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<RegulationTerms> versions;

  /**
   * Puts versions in order.
   *
   * @throws IllegalArgumentException with a message in French when there is none, or when two of
   *     them overlap or leave days without a version
   */
  public RegulationCalendar(Collection<RegulationTerms> versions) {
    this.versions = new ArrayList<>(versions);
    this.versions.sort(Comparator.comparing(RegulationTerms::inForceFrom));
    if (this.versions.isEmpty()) {
      throw new IllegalArgumentException(RegulationTexts.get("calendar.empty"));
    }
    for (int i = 1; i < this.versions.size(); i++) {
      checkFollows(this.versions.get(i - 1), this.versions.get(i));
    }
  }

  private static void checkFollows(RegulationTerms earlier, RegulationTerms later) {
    LocalDate until = earlier.inForceUntil();
    if (until == null || !until.isBefore(later.inForceFrom())) {
      throw new IllegalArgumentException(
          RegulationTexts.get("calendar.overlap", earlier.code(), later.code()));
    }
    if (!until.plusDays(1).equals(later.inForceFrom())) {
      throw new IllegalArgumentException(
          RegulationTexts.get("calendar.gap", earlier.code(), later.code()));
    }
  }

  /**
   * The version that applies on a date.
   *
   * @throws RegulationNotInForceException with a message in French when no version applies
   */
  public RegulationTerms inForceOn(LocalDate date) {
    return find(date).orElseThrow(() -> notInForce(date));
  }

  /** The version that applies on a date, if any. */
  public Optional<RegulationTerms> find(LocalDate date) {
    return versions.stream().filter(version -> version.isInForceOn(date)).findFirst();
  }

  /** The versions, oldest first. */
  public List<RegulationTerms> versions() {
    return List.copyOf(versions);
  }

  private RegulationNotInForceException notInForce(LocalDate date) {
    RegulationTerms first = versions.get(0);
    RegulationTerms last = versions.get(versions.size() - 1);
    String message =
        date.isBefore(first.inForceFrom())
            ? RegulationTexts.get(
                "calendar.before",
                FrenchText.shortDate(date),
                FrenchText.longDate(first.inForceFrom()))
            : RegulationTexts.get(
                "calendar.after",
                FrenchText.shortDate(date),
                FrenchText.longDate(last.inForceUntil()));
    return new RegulationNotInForceException(message);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegulationCalendar that && versions.equals(that.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  @Override
  public String toString() {
    return versions.toString();
  }
}
