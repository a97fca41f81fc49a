package fr.mediane.tabular;

import java.util.regex.Pattern;

/** Cells of the files that people open in a spreadsheet. */
public final class SafeCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|%";

  /** A negative number is computed by nobody, and must stay a number. */
  private static final Pattern NEGATIVE = Pattern.compile("-\\d{1,15}(?:[.,]\\d{1,6})?");

  private SafeCell() {}

  /** Returns a cell that no spreadsheet computes: what looks like a formula gets an apostrophe. */
  public static String of(String cell) {
    if (NEGATIVE.matcher(cell).matches()) {
      return cell;
    }
    String visible = cell.stripLeading();
    boolean formula =
        !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0
            || !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
