package fr.mediane.reports;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;

/** A finished paper and its judge, for the tests of the seal. */
public final class SealedSample {

  private SealedSample() {}

  /** The sample of a printed composition. */
  public static RenderedDocument paper(DocumentFormat format) {
    return Printing.render(Samples.longRoster(), format);
  }

  /** Fails unless the file is PDF/UA-1 and PDF/A-2a. */
  public static void assertAccessibleArchive(byte[] pdf) {
    Validator.assertAccessibleArchive(pdf);
  }
}
