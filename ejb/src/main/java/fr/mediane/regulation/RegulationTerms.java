package fr.mediane.regulation;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One dated version of the regulation: every {@link RegulationParameter} with its value and its
 * citation. Immutable.
 */
public final class RegulationTerms implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final LocalDate inForceFrom;
  private final LocalDate inForceUntil;
  private final EnumMap<RegulationParameter, RegulationValue> values =
      new EnumMap<>(RegulationParameter.class);

  /**
   * Builds a version from its rows.
   *
   * @param code short name: {@code V2019}
   * @param inForceFrom first day on which it applies
   * @param inForceUntil last day on which it applies, {@code null} while it is in force
   * @param values one value for each parameter
   * @throws IllegalArgumentException with a message in French when the dates are reversed or when a
   *     parameter is missing or given twice
   */
  public RegulationTerms(
      String code,
      LocalDate inForceFrom,
      LocalDate inForceUntil,
      Collection<RegulationValue> values) {
    this.code = Objects.requireNonNull(code, "code");
    this.inForceFrom = Objects.requireNonNull(inForceFrom, "inForceFrom");
    this.inForceUntil = inForceUntil;
    if (inForceUntil != null && inForceUntil.isBefore(inForceFrom)) {
      throw new IllegalArgumentException(
          RegulationTexts.get(
              "version.reversed",
              code,
              FrenchText.shortDate(inForceFrom),
              FrenchText.shortDate(inForceUntil)));
    }
    for (RegulationValue value : values) {
      if (this.values.put(value.parameter(), value) != null) {
        throw new IllegalArgumentException(
            RegulationTexts.get("version.twice", code, value.parameter()));
      }
    }
    Set<RegulationParameter> missing = EnumSet.allOf(RegulationParameter.class);
    missing.removeAll(this.values.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          RegulationTexts.get(
              "version.incomplete",
              code,
              FrenchText.list(missing.stream().map(Enum::name).toList())));
    }
  }

  /** Short name of the version. */
  public String code() {
    return code;
  }

  /** First day on which the version applies. */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  /** Last day on which the version applies, {@code null} while it is in force. */
  public LocalDate inForceUntil() {
    return inForceUntil;
  }

  /** Whether the version applies on this date. */
  public boolean isInForceOn(LocalDate date) {
    return !date.isBefore(inForceFrom) && (inForceUntil == null || !date.isAfter(inForceUntil));
  }

  /** Longest mandate, in months (articles 4, 5, 8 and 9). */
  public int maxTermMonths() {
    return number(RegulationParameter.MAX_TERM_MONTHS);
  }

  /**
   * Last day of the longest mandate that may begin on this day.
   *
   * @see #lastDay(LocalDate, int)
   */
  public LocalDate latestLastDay(LocalDate start) {
    return lastDay(start, maxTermMonths());
  }

  /**
   * Last day, included, of a mandate that begins on this day, included, for a number of months.
   *
   * <p>It is the eve of the same day of the last month: from 24/02/2020 for 36 months, 23/02/2023.
   * When the last month has no such day, it is the last day of that month: from 29/02/2024 for 36
   * months, 28/02/2027 (a mandate begun on 01/03/2024 ends that day too; nobody loses a day for
   * having begun on a 29 February or a 31st). The decree does not say how to count: hypothesis.
   *
   * @param months at least 1
   */
  public static LocalDate lastDay(LocalDate start, int months) {
    if (months < 1) {
      throw new IllegalArgumentException(RegulationTexts.get("term.months", months));
    }
    LocalDate sameDay = start.plusMonths(months);
    return sameDay.getDayOfMonth() == start.getDayOfMonth() ? sameDay.minusDays(1) : sameDay;
  }

  /** How many times a function may be renewed (articles 4, 5, 8 and 9). */
  public int maxRenewals(PanelFunction function, PanelKind kind) {
    return number(RegulationParameter.maxRenewals(function, kind));
  }

  /** Members of an instance, in addition to its president. */
  public int panelSize(PanelKind kind) {
    return number(RegulationParameter.panelSize(kind));
  }

  /** Seats of a zone of the Outre-mer instance (article 8). */
  public int zoneSeats(OverseasZone zone) {
    return number(RegulationParameter.zoneSeats(zone));
  }

  /** Whether the members must count as many women as men. */
  public boolean requiresParity(PanelKind kind) {
    return flag(RegulationParameter.parity(kind));
  }

  /** Whether the professions must be represented in balance. */
  public boolean requiresBalancedProfessions(PanelKind kind) {
    return flag(RegulationParameter.balancedProfessions(kind));
  }

  /** Whether a person may hold only one mandate of the network at a time. */
  public boolean requiresExclusiveMandate() {
    return flag(RegulationParameter.EXCLUSIVE_MANDATE);
  }

  /** Who appoints the members. */
  public AppointingAuthority appointingAuthority(PanelKind kind) {
    return (AppointingAuthority) value(RegulationParameter.appointingAuthority(kind)).parsed();
  }

  /** Who proposes the members. */
  public Proposer proposer(PanelKind kind) {
    return (Proposer) value(RegulationParameter.proposer(kind)).parsed();
  }

  /** Where a value comes from. */
  public Citation citation(RegulationParameter parameter) {
    return value(parameter).citation();
  }

  /** One value. */
  public RegulationValue value(RegulationParameter parameter) {
    return values.get(parameter);
  }

  /** All the values, in the order of the parameters. */
  public List<RegulationValue> values() {
    return List.copyOf(values.values());
  }

  /** The values that were deduced and not read, in the order of the parameters. */
  public List<RegulationValue> inferredValues() {
    return values.values().stream().filter(RegulationValue::isInferred).toList();
  }

  private int number(RegulationParameter parameter) {
    return (Integer) value(parameter).parsed();
  }

  private boolean flag(RegulationParameter parameter) {
    return (Boolean) value(parameter).parsed();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegulationTerms that
        && code.equals(that.code)
        && inForceFrom.equals(that.inForceFrom)
        && Objects.equals(inForceUntil, that.inForceUntil)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, inForceFrom, inForceUntil, values);
  }

  @Override
  public String toString() {
    return code;
  }
}
