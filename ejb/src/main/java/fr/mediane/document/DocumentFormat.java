package fr.mediane.document;

/** File formats in which every document can be had. */
public enum DocumentFormat {
  /**
   * Final form: accessible PDF, PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at the same time.
   */
  PDF("application/pdf", "pdf"),

  /** Editable form: WordprocessingML (ISO/IEC 29500) with real headings, lists and tables. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final String extension;

  DocumentFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
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
