package fr.mediane.statistics;

import java.util.List;

/**
 * A count of an axis that may be printed: the cases of some of its values.
 *
 * @param key stable key, unique in the axis
 * @param values the values of the axis that it sums
 */
record AxisSum(String key, List<String> values) {

  /** One value. */
  static AxisSum of(String value) {
    return new AxisSum(value, List.of(value));
  }

  /** Several values together. */
  static AxisSum of(String key, String... values) {
    return new AxisSum(key, List.of(values));
  }
}
