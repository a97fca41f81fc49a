package fr.mediane.reports.engine.chart;

import fr.mediane.document.Chart;
import fr.mediane.document.Chart.Series;
import fr.mediane.reports.engine.chart.Mark.Box;
import fr.mediane.reports.engine.chart.Mark.Rule;
import fr.mediane.reports.engine.chart.Mark.Words;
import java.awt.Color;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Places the marks of a chart. Every bar carries its figure, so that no colour is needed to read.
 */
final class ChartLayout {

  static final double WIDTH = 483;

  /** Of columns, and of bars at most. */
  private static final double HEIGHT = 172;

  private static final double WIDEST_STEP = 20;

  private static final Color INK = new Color(0x1A1A1A);
  private static final Color SOFT = new Color(0x4A5560);
  private static final Color GRID = new Color(0xB3BDC8);
  private static final List<Color> SERIES =
      List.of(new Color(0x1F3A5F), new Color(0xC8772E), new Color(0x5B8C5A), new Color(0x8A6FB0));
  private static final double TEXT = 8.5;
  private static final double BELOW = 4;
  private static final double LABELS = 200;
  private static final double LEGEND = 18;
  private static final double FIGURE_ROOM = 40;

  /** Longest label of a horizontal bar, in characters. */
  private static final int LONGEST_LABEL = 46;

  private final Chart chart;
  private final List<Mark> marks = new ArrayList<>();
  private final double greatest;
  private final double top;

  private ChartLayout(Chart chart) {
    this.chart = chart;
    this.greatest =
        Math.max(
            1,
            chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1));
    this.top = chart.series().size() > 1 ? LEGEND : 4;
  }

  /** The marks of a chart, in the order of painting. */
  static List<Mark> of(Chart chart) {
    ChartLayout layout = new ChartLayout(chart);
    layout.legend();
    switch (chart.shape()) {
      case BARS -> layout.bars();
      case COLUMNS -> layout.columns();
    }
    return layout.marks;
  }

  /** Height of a chart in points: bars take no more than they need. */
  static int height(Chart chart) {
    ChartLayout layout = new ChartLayout(chart);
    return switch (chart.shape()) {
      case BARS -> (int) Math.ceil(layout.top + layout.step() * chart.categories().size() + BELOW);
      case COLUMNS -> (int) HEIGHT;
    };
  }

  /** From the middle of a bar to that of the next one. */
  private double step() {
    return Math.min(WIDEST_STEP, (HEIGHT - top - BELOW) / chart.categories().size());
  }

  private void legend() {
    double x = 0;
    for (int i = 0; top == LEGEND && i < chart.series().size(); i++) {
      String name = chart.series().get(i).name();
      marks.add(new Box(x, 2, 8, 8, SERIES.get(i)));
      marks.add(new Words(name, x + 12, 9.5, TEXT, -1, INK));
      x += 24 + name.length() * TEXT * 0.52;
    }
  }

  private void bars() {
    int groups = chart.categories().size();
    double step = step();
    double thickness = Math.min(12, step * 0.72 / chart.series().size());
    double room = WIDTH - LABELS - FIGURE_ROOM;
    for (int group = 0; group < groups; group++) {
      double middle = top + step * (group + 0.5);
      marks.add(
          new Words(
              shortened(chart.categories().get(group)), LABELS - 6, middle + 3, TEXT, 1, INK));
      double y = middle - thickness * chart.series().size() / 2;
      for (int i = 0; i < chart.series().size(); i++) {
        BigDecimal value = chart.series().get(i).values().get(group);
        double length = value == null ? 0 : room * value.doubleValue() / greatest;
        marks.add(new Box(LABELS, y, Math.max(length, 0.5), thickness * 0.9, SERIES.get(i)));
        marks.add(
            new Words(figure(value), LABELS + length + 4, y + thickness / 2 + 3, TEXT, -1, SOFT));
        y += thickness;
      }
    }
    marks.add(new Rule(LABELS, top, LABELS, top + step * groups, GRID));
  }

  private void columns() {
    int groups = chart.categories().size();
    double base = HEIGHT - 18;
    double room = base - top - 14;
    double step = WIDTH / groups;
    double thickness = Math.min(34, step * 0.8 / chart.series().size());
    for (int group = 0; group < groups; group++) {
      double middle = step * (group + 0.5);
      marks.add(new Words(chart.categories().get(group), middle, HEIGHT - 5, TEXT, 0, INK));
      double x = middle - thickness * chart.series().size() / 2;
      for (Series series : chart.series()) {
        BigDecimal value = series.values().get(group);
        double height = value == null ? 0 : room * value.doubleValue() / greatest;
        Color color = SERIES.get(chart.series().indexOf(series));
        marks.add(new Box(x + 1, base - height, thickness - 2, Math.max(height, 0.5), color));
        marks.add(new Words(figure(value), x + thickness / 2, base - height - 3, TEXT, 0, SOFT));
        x += thickness;
      }
    }
    marks.add(new Rule(0, base, WIDTH, base, GRID));
  }

  private static String figure(BigDecimal value) {
    return value == null ? "secret" : NumberFormat.getInstance(Locale.FRANCE).format(value);
  }

  private static String shortened(String label) {
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, LONGEST_LABEL - 1).strip() + "…";
  }
}
