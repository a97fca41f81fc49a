package fr.mediane.network.imports;

import java.util.regex.Pattern;

/** What spreadsheets do to the codes of public files. */
final class SpreadsheetDamage {

  private static final Pattern SCIENTIFIC =
      Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);

  private SpreadsheetDamage() {}

  /** Says whether a number was rewritten like {@code 2,601E+13}: its digits are lost. */
  static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }
}
