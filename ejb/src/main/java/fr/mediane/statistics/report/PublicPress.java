package fr.mediane.statistics.report;

import fr.mediane.access.OpenToAll;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/**
 * Prints the files of the public reports that nobody has asked for yet, one at a time: whoever is
 * not signed in can have each file made once, never the server kept busy.
 */
@Singleton
@AccessTimeout(value = 1, unit = TimeUnit.MINUTES)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PublicPress {

  /** The account that the register of the issued files names. */
  private static final String ANYBODY = "public";

  @Inject private AnnualReports reports;
  @Inject private ReportPress press;

  /**
   * Prints and keeps a file, unless another asked for it meanwhile.
   *
   * @param year the year that the report tells
   * @throws NotFoundRefusal when no national report of that year is released
   */
  @OpenToAll
  public RenderedDocument print(int year, ReportKind kind, DocumentFormat format) {
    ReportRelease open = reports.national(year).orElseThrow(NotFoundRefusal::new);
    return press.released(open, kind, format, ANYBODY);
  }
}
