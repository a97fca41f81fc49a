package fr.mediane.dossier.piece;

/** The antivirus through which received files pass, when the installation has one. */
public interface AntivirusPort {

  /**
   * Whether an antivirus is configured. Without one, files are stored and marked « non analysé ».
   */
  boolean isConfigured();

  /**
   * Analyses a file.
   *
   * @param content the whole file
   * @return whether nothing was found
   * @throws AntivirusUnavailableException when the configured antivirus gives no answer
   */
  boolean isClean(byte[] content);
}
