package fr.mediane.mailing;

import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A page of the mailings.
 *
 * @param total how many there are
 * @param rows those of the page
 */
public record MailingPage(long total, List<Row> rows) {

  /**
   * A mailing, as the list shows it.
   *
   * @param panel name of the instance that writes
   * @param sector sector of the addressees; {@code null} for all
   * @param letters how many were printed; {@code null} before
   * @param printedAt when they were; {@code null} before
   */
  public record Row(
      Long id,
      String panel,
      Sector sector,
      String object,
      Instant createdAt,
      Integer letters,
      Instant printedAt)
      implements Serializable {}
}
