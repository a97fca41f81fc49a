package fr.mediane.document;

/**
 * Puts the electronic seal of the organisation on a finished PDF (PAdES), when the site has a
 * certificate; without one nothing changes.
 */
public interface DocumentSeal {

  /**
   * Seals a file. The last thing done to it: whatever changes a sealed file breaks its seal.
   *
   * @param file a finished file
   * @return the sealed file with its own digest; the same object when the site has no certificate
   *     or the file is not a PDF
   * @throws DocumentRefusedException when there is a certificate and the seal could not be put: the
   *     message is in French and fit for the screen, and nothing was produced
   */
  RenderedDocument seal(RenderedDocument file);
}
