package fr.mediane.document;

import java.util.List;

/** File formats of documents. Every document can be had as a paper or a page; data need tables. */
public enum DocumentFormat {
  /**
   * Final form: accessible PDF, PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at the same time.
   */
  PDF("application/pdf", "pdf"),

  /** Editable form: WordprocessingML (ISO/IEC 29500) with real headings, lists and tables. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

  /** One accessible page (HTML 5) that needs no other file. */
  HTML("text/html", "html"),

  /** The figures as a workbook, one sheet a table; for documents that are {@link Tabular}. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),

  /**
   * The figures as a package of CSV files, each with its Table Schema (Frictionless Data); for
   * documents that are {@link Tabular}.
   */
  CSV("application/zip", "zip");

  private final String mediaType;
  private final String extension;

  DocumentFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /**
   * @return the formats in which papers are printed and kept
   */
  public static List<DocumentFormat> papers() {
    return List.of(PDF, DOCX);
  }

  /**
   * @return whether the format holds the figures alone, hence needs a {@link Tabular} document
   */
  public boolean isData() {
    return this == XLSX || this == CSV;
  }

  /**
   * @return the IANA media type, without parameters
   */
  public String mediaType() {
    return mediaType;
  }

  /**
   * @return the file name extension, lower case, without the dot
   */
  public String extension() {
    return extension;
  }
}
