package fr.mediane.tabular;

/** Cells of the files that people open in a spreadsheet. */
public final class SafeCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

  private SafeCell() {}

  /** Returns a cell that no spreadsheet computes: what looks like a formula gets an apostrophe. */
  public static String of(String cell) {
    String visible = cell.stripLeading();
    boolean formula =
        !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0
            || !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
