package fr.mediane.tabular;

/** A record of the file before anyone knows what its columns mean. */
sealed interface RawRecord {

  /**
   * A record whose quotes could not be understood, or that is too long.
   *
   * @param issue what is wrong
   * @param row the line, with its beginning as only cell
   */
  record Unreadable(TabularIssue issue, Row row) implements RawRecord {}

  /**
   * A record cut into cells.
   *
   * @param row its cells
   */
  record Readable(Row row) implements RawRecord {}
}
