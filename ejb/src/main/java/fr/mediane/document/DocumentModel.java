package fr.mediane.document;

/**
 * Content of one document, complete and resolved. Implemented by records of this package whose
 * components are strings, {@link java.time.LocalDate}s, numbers, booleans, enums, or records and
 * lists of those; an absent text is the empty string, never {@code null}.
 */
public interface DocumentModel {

  /**
   * @return the title of the document as a person would say it; metadata of the file and first
   *     heading
   */
  String title();

  /**
   * @return one sentence that says what the document is; metadata of the file
   */
  String subject();

  /**
   * @return the body that issues the document; metadata of the file
   */
  String author();

  /**
   * @return the file name without extension: lower-case ASCII letters, digits, dots and hyphens
   */
  String fileName();
}
