package fr.mediane.reports.engine.chart;

import java.awt.Color;

/** One mark of a drawing, in points from the top left corner. */
sealed interface Mark {

  /**
   * A filled rectangle.
   *
   * @param x left
   * @param y top
   */
  record Box(double x, double y, double width, double height, Color color) implements Mark {}

  /** A thin line. */
  record Rule(double x1, double y1, double x2, double y2, Color color) implements Mark {}

  /**
   * A line of text.
   *
   * @param x left edge, middle or right edge, as {@code align} says
   * @param y base line
   * @param align -1 for left, 0 for the middle, 1 for right
   */
  record Words(String text, double x, double y, double size, int align, Color color)
      implements Mark {}
}
