package fr.mediane.solver;

/**
 * The columns at which the reduced costs reach zero along a step of the dual simplex, given back
 * the nearest first: a heap of numbers, as only the first few are asked for.
 */
final class Breakpoints {

  private final double[] ratios;
  private final int[] columns;
  private int size;

  Breakpoints(int capacity) {
    ratios = new double[capacity];
    columns = new int[capacity];
  }

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Distance of the nearest. */
  double nearest() {
    return ratios[0];
  }

  void add(double ratio, int column) {
    int at = size++;
    while (at > 0 && isBefore(ratio, column, (at - 1) / 2)) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    put(at, ratio, column);
  }

  /** Takes the nearest out; of two at the same distance, the column of the smaller number. */
  int take() {
    int taken = columns[0];
    size--;
    double ratio = ratios[size];
    int column = columns[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(ratios[child + 1], columns[child + 1], child)) {
        child++;
      }
      if (!isBefore(ratios[child], columns[child], ratio, column)) {
        break;
      }
      move(child, at);
      at = child;
    }
    put(at, ratio, column);
    return taken;
  }

  private boolean isBefore(double ratio, int column, int other) {
    return isBefore(ratio, column, ratios[other], columns[other]);
  }

  private static boolean isBefore(double ratio, int column, double otherRatio, int otherColumn) {
    return ratio < otherRatio || ratio == otherRatio && column < otherColumn;
  }

  private void move(int from, int to) {
    put(to, ratios[from], columns[from]);
  }

  private void put(int at, double ratio, int column) {
    ratios[at] = ratio;
    columns[at] = column;
  }
}
