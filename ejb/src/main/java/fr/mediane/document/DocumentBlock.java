package fr.mediane.document;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of the body of a letter or of a form. Every kind of piece is printed by the template
 * {@code blocks}; texts are final, nothing is chosen while printing.
 */
public sealed interface DocumentBlock extends Serializable
    permits DocumentBlock.Paragraph,
        DocumentBlock.Heading,
        DocumentBlock.Items,
        DocumentBlock.Facts,
        DocumentBlock.Notice,
        DocumentBlock.Table,
        DocumentBlock.Ticks,
        DataTable,
        Chart {

  /** Most columns a table may have on a portrait page. */
  int MOST_COLUMNS = 5;

  /**
   * A paragraph.
   *
   * @param text its text
   */
  record Paragraph(String text) implements DocumentBlock {}

  /**
   * A heading inside a part, after that of the part (level 2).
   *
   * @param level 3 or 4
   * @param text unique in the document: its number makes it so
   */
  record Heading(int level, String text) implements DocumentBlock {

    /** Checks the level. */
    public Heading {
      if (level != 3 && level != 4) {
        throw new IllegalArgumentException("A heading inside a part has level 3 or 4: " + level);
      }
    }
  }

  /**
   * A list.
   *
   * @param numbered whether the order counts: items are numbered from 1; otherwise they have a dash
   * @param items texts in order
   */
  record Items(boolean numbered, List<String> items) implements DocumentBlock {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A table of facts, one a line.
   *
   * @param caption what the facts are about; empty when the text just before says it
   * @param facts lines; those without value are for the hand of the reader to fill
   */
  record Facts(String caption, List<Fact> facts) implements DocumentBlock {

    /** Copies the list; there is at least one fact. */
    public Facts {
      facts = atLeastOne(facts);
    }
  }

  /**
   * A framed notice that stands apart from the text.
   *
   * @param title what it is about
   * @param paragraphs its texts
   */
  record Notice(String title, List<String> paragraphs) implements DocumentBlock {

    /** Copies the list; there is at least one paragraph. */
    public Notice {
      paragraphs = atLeastOne(paragraphs);
    }
  }

  /**
   * A table with a header row; the first cell of a row says what the row is about.
   *
   * @param caption printed over the table
   * @param summary one sentence on how the table is built, for those who hear it
   * @param head names of the columns: two to {@link #MOST_COLUMNS}; of two or three columns the
   *     last is the widest, of four or five the first
   * @param rows one line each, as many cells as columns
   * @param numbersFrom the first column, from 0, whose cells are numbers, set to the right as are
   *     those of the columns after it; the number of columns when there is none
   */
  record Table(String caption, String summary, List<String> head, List<Row> rows, int numbersFrom)
      implements DocumentBlock {

    /** A table of words. */
    public Table(String caption, String summary, List<String> head, List<Row> rows) {
      this(caption, summary, head, rows, head.size());
    }

    /** Copies the lists and checks that the table is regular. */
    public Table {
      head = List.copyOf(head);
      rows = atLeastOne(rows);
      int columns = head.size();
      if (columns < 2 || columns > MOST_COLUMNS) {
        throw new IllegalArgumentException("A table has 2 to 5 columns, not " + columns);
      }
      if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
        throw new IllegalArgumentException("Every row has as many cells as columns: " + columns);
      }
      if (numbersFrom < 1 || numbersFrom > columns) {
        throw new IllegalArgumentException("The first column is of words: " + numbersFrom);
      }
    }

    /** The same table under another caption. */
    public Table captioned(String other) {
      return new Table(other, summary, head, rows, numbersFrom);
    }
  }

  /**
   * A row of a {@link Table}.
   *
   * @param cells texts; empty where nothing is to be said
   */
  record Row(List<String> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * @param cells texts in the order of the columns
     * @return the row
     */
    public static Row of(String... cells) {
      return new Row(List.of(cells));
    }
  }

  /**
   * Boxes ticked or to be ticked.
   *
   * @param ticks lines in order
   */
  record Ticks(List<Tick> ticks) implements DocumentBlock {

    /** Copies the list; there is at least one box. */
    public Ticks {
      ticks = atLeastOne(ticks);
    }
  }

  /**
   * One box.
   *
   * @param label what is answered
   * @param state the answer
   */
  record Tick(String label, TickState state) {

    /**
     * @return the label followed by the state in words, so that the glyph is not needed
     */
    public String inWords() {
      return label + " (" + state.words() + ")";
    }
  }

  /** State of a box, as a glyph and in words. */
  enum TickState {
    /** The answer is yes. */
    CHECKED("\u2612", "coché"),
    /** The answer is no. */
    UNCHECKED("\u2610", "non coché"),
    /** The reader answers by hand. */
    TO_ANSWER("\u2610", "à cocher s’il y a lieu");

    private final String glyph;
    private final String words;

    TickState(String glyph, String words) {
      this.glyph = glyph;
      this.words = words;
    }

    /**
     * @return the box
     */
    public String glyph() {
      return glyph;
    }

    /**
     * @return what the box says
     */
    public String words() {
      return words;
    }

    /**
     * @param checked an answer
     * @return the state of its box
     */
    public static TickState of(boolean checked) {
      return checked ? CHECKED : UNCHECKED;
    }
  }

  private static <T> List<T> atLeastOne(List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("A block of a document is not empty");
    }
    return List.copyOf(values);
  }
}
