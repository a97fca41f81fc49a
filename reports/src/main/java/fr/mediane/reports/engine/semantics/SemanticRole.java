package fr.mediane.reports.engine.semantics;

/**
 * Kinds of nodes of a document, named after the standard structure types of PDF 1.7 (ISO 32000-1,
 * 14.8.4).
 */
public enum SemanticRole {
  /** The whole. */
  DOCUMENT("Document"),
  /** Heading of level 1, the title of the document. */
  H1("H1"),
  /** Heading of level 2. */
  H2("H2"),
  /** Heading of level 3. */
  H3("H3"),
  /** Heading of level 4. */
  H4("H4"),
  /** Heading of level 5. */
  H5("H5"),
  /** Heading of level 6. */
  H6("H6"),
  /** Paragraph. */
  P("P"),
  /** Link over a whole text; child of a paragraph. */
  LINK("Link"),
  /** Image with an alternative text. */
  FIGURE("Figure"),
  /** List. */
  LIST("L"),
  /** Item of a list. */
  ITEM("LI"),
  /** Label of an item: dash, number. */
  LABEL("Lbl"),
  /** Body of an item. */
  ITEM_BODY("LBody"),
  /** Table. */
  TABLE("Table"),
  /** Caption, first child of a table. */
  CAPTION("Caption"),
  /** Header rows. */
  HEAD("THead"),
  /** Body rows. */
  BODY("TBody"),
  /** Row. */
  ROW("TR"),
  /** Header cell. */
  HEADER_CELL("TH"),
  /** Data cell. */
  CELL("TD"),
  /** Table of contents. */
  TOC("TOC"),
  /** Line of a table of contents; holds a link. */
  TOCI("TOCI");

  private final String pdfName;

  SemanticRole(String pdfName) {
    this.pdfName = pdfName;
  }

  /**
   * @return the name of the standard structure type
   */
  public String pdfName() {
    return pdfName;
  }

  /**
   * @return 1 to 6 for a heading, 0 for anything else
   */
  public int headingLevel() {
    return compareTo(H1) >= 0 && compareTo(H6) <= 0 ? ordinal() : 0;
  }

  static SemanticRole heading(int level) {
    return values()[level];
  }
}
