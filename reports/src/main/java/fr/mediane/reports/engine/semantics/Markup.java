package fr.mediane.reports.engine.semantics;

/**
 * The vocabulary with which a template says what its elements mean: properties of print elements.
 * Any other element is read as follows: a text is a paragraph, a frame is transparent, an image
 * without alternative text, a line and a rectangle are decoration.
 */
public final class Markup {

  /**
   * Prefix of all properties below; the renderer asks JasperReports to carry it from the template
   * to the print.
   */
  public static final String PREFIX = "mediane.";

  /**
   * Role of the element: {@code h1} … {@code h6}, {@code p}, {@code caption} (of the table {@link
   * #GROUP}), {@code head} (a frame: header row), {@code row} (a frame: body row), {@code th} (row
   * header inside a row), {@code li} (a frame: item of the list {@link #GROUP}), {@code lbl} (label
   * inside an item), {@code toci} (line of the table of contents, a link to a place of the
   * document), {@code artifact} (decoration, with everything it contains).
   */
  public static final String TAG = PREFIX + "tag";

  /**
   * Name of the table or list a row or item belongs to; neighbours with the same name form one
   * table or list.
   */
  public static final String GROUP = PREFIX + "group";

  /**
   * Identity of a text or row that may be cut by the end of a page, unique in the document: pieces
   * with the same identity are one.
   */
  public static final String ID = PREFIX + "id";

  /** Alternative text of an image; without it the image is decoration. */
  public static final String ALT = PREFIX + "alt";

  /**
   * What a table shows and how it is built, for those who hear it; on the caption or the header
   * row.
   */
  public static final String SUMMARY = PREFIX + "summary";

  private Markup() {}
}
