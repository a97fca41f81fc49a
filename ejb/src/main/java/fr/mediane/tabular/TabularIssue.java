package fr.mediane.tabular;

/** The defects that any CSV file may have. */
public enum TabularIssue implements IssueCode {
  /** The file has no line, or only blank ones. */
  FILE_EMPTY("file.empty"),
  /** The file is larger than {@link CsvLimits#maxBytes()}. */
  FILE_TOO_LARGE("file.tooLarge"),
  /** The file has more lines than {@link CsvLimits#maxLines()}. */
  FILE_TOO_MANY_LINES("file.tooManyLines"),
  /** A spreadsheet, a document, an archive or an image in place of a text. */
  FILE_NOT_TEXT("file.notText"),
  /** A web page, XML or JSON in place of a table. */
  FILE_NOT_TABLE("file.notTable"),
  /** The file holds NUL bytes: a binary content that no signature names. */
  FILE_BINARY("file.binary"),
  /** The file is in UTF-16 (“Texte Unicode” of Excel). */
  FILE_UTF16("file.utf16"),
  /** Some lines are in UTF-8, others are not. */
  FILE_MIXED_ENCODING("file.mixedEncoding"),
  /** The heading lacks mandatory columns. */
  FILE_MISSING_COLUMNS("file.missingColumns"),
  /** A column stands twice in the heading. */
  FILE_DUPLICATE_COLUMN("file.duplicateColumn"),
  /** A column of the heading is not known and is left aside. */
  COLUMN_UNKNOWN("file.unknownColumn"),
  /** The record is longer than {@link CsvLimits#maxLineLength()}. */
  LINE_TOO_LONG("line.tooLong"),
  /** A quote opens and nothing closes it. */
  LINE_UNCLOSED_QUOTE("line.unclosedQuote"),
  /** Characters follow a closing quote. */
  LINE_BAD_QUOTE("line.badQuote"),
  /** The line has not the number of fields of its format. */
  LINE_FIELD_COUNT("line.fieldCount"),
  /** A mandatory cell is blank. */
  VALUE_MISSING("value.missing"),
  /** A cell is longer than its column allows. */
  VALUE_TOO_LONG("value.tooLong"),
  /** A cell holds a control character. */
  VALUE_CONTROL("value.control"),
  /** A cell holds a character that changes the direction of writing, or an invisible one. */
  VALUE_INVISIBLE("value.invisible"),
  /** A cell holds a character that could not be decoded. */
  VALUE_UNREADABLE("value.unreadable"),
  /** A cell was decoded with the wrong encoding before it was saved: “Ã©” for “é”. */
  VALUE_GARBLED("value.garbled"),
  /** The name of a person holds something else than letters, marks and name punctuation. */
  VALUE_NOT_A_NAME("value.notAName"),
  /** The name of a person is not in the Latin alphabet. */
  VALUE_NOT_LATIN("value.notLatin"),
  /** A date in a form that is not accepted, or that does not exist. */
  DATE_MALFORMED("date.malformed"),
  /** A date written DD/MM/YYYY where the register writes YYYY-MM-DD. */
  DATE_REFORMATTED("date.reformatted"),
  /** A date outside of the plausible period. */
  DATE_OUT_OF_RANGE("date.outOfRange");

  private final String key;

  TabularIssue(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
