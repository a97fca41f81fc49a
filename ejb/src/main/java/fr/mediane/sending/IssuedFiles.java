package fr.mediane.sending;

import fr.mediane.document.RenderedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The repository of the official files that were issued. */
@ApplicationScoped
public class IssuedFiles {

  private static final String REGISTER =
"""
insert into issued_file (sha256, kind, reference, panel_id, file_name, byte_count, sealed, issued_at, issued_by)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
""";

  @PersistenceContext private EntityManager em;

  /**
   * Remembers the digest of an official file, once: the same file printed again is the same.
   *
   * @param reference number or name of the document, for those who may send it; never a name of a
   *     party nor a number of dossier
   * @param panelId instance that issues it
   * @param sealed whether the file carries an electronic seal
   */
  public void register(
      IssuedKind kind,
      String reference,
      Long panelId,
      RenderedDocument file,
      boolean sealed,
      Instant at,
      String by) {
    em.createNativeQuery(REGISTER)
        .setParameter(1, file.sha256())
        .setParameter(2, kind.name())
        .setParameter(3, reference)
        .setParameter(4, panelId)
        .setParameter(5, file.fileName())
        .setParameter(6, (long) file.content().length)
        .setParameter(7, sealed)
        .setParameter(8, Timestamp.from(at))
        .setParameter(9, by)
        .executeUpdate();
  }

  /** The file of that digest. */
  Optional<IssuedFile> of(String sha256) {
    return Optional.ofNullable(em.find(IssuedFile.class, sha256));
  }
}
