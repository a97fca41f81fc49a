package fr.mediane.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of figures that a table of the document gives too. Drawn by the printer of each format; a
 * figure kept secret leaves its place empty and says so.
 *
 * @param caption what it shows, over the chart
 * @param description alternative text: the figures in words
 * @param shape how it is drawn
 * @param categories what the bars or points stand for
 * @param series one or more; as many values as categories, {@code null} for a secret
 */
public record Chart(
    String caption, String description, Shape shape, List<String> categories, List<Series> series)
    implements DocumentBlock {

  /** Most series: one colour each, told apart in the legend. */
  public static final int MOST_SERIES = 4;

  /** Copies the lists and checks that the chart is regular. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int size = categories.size();
    if (size == 0 || series.isEmpty() || series.size() > MOST_SERIES) {
      throw new IllegalArgumentException("A chart has categories and 1 to 4 series: " + caption);
    }
    if (series.stream().anyMatch(one -> one.values().size() != size)) {
      throw new IllegalArgumentException("As many values as categories: " + caption);
    }
  }

  /** How a chart is drawn. */
  public enum Shape {
    /** Horizontal bars, one a category: for categories with long names. */
    BARS,
    /** Vertical bars side by side: for years. */
    COLUMNS
  }

  /**
   * A series.
   *
   * @param name as in the legend
   * @param values in the order of the categories; {@code null} where the figure is kept secret
   */
  public record Series(String name, List<BigDecimal> values) {

    /** Copies the list, which may hold {@code null}. */
    public Series {
      values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
    }
  }
}
