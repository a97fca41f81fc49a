package fr.mediane.sending;

import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.DocumentSeal;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.Refusal;
import jakarta.ejb.EJB;
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

  private static final int MOST_REFERENCE = 200;

  @EJB(lookup = "java:app/mediane-reports/DssDocumentSeal!fr.mediane.document.DocumentSeal")
  private DocumentSeal seal;

  @PersistenceContext private EntityManager em;

  /**
   * Issues an official file: seals it when the site has a certificate, and remembers its digest,
   * once: the same file printed again is the same.
   *
   * @param reference number or name of the document, for those who may send it; never a name of a
   *     party nor a number of dossier; cut at 200 characters
   * @param panelId instance that issues it; {@code null} for the network
   * @param file the finished file
   * @return the file to hand over and to keep: the sealed one, or the same
   * @throws Refusal when the site has a certificate and the seal could not be put
   */
  public RenderedDocument issue(
      IssuedKind kind,
      String reference,
      Long panelId,
      RenderedDocument file,
      Instant at,
      String by) {
    RenderedDocument issued = sealed(file);
    em.createNativeQuery(REGISTER)
        .setParameter(1, issued.sha256())
        .setParameter(2, kind.name())
        .setParameter(3, reference.substring(0, Math.min(reference.length(), MOST_REFERENCE)))
        .setParameter(4, panelId)
        .setParameter(5, issued.fileName())
        .setParameter(6, (long) issued.content().length)
        .setParameter(7, issued != file)
        .setParameter(8, Timestamp.from(at))
        .setParameter(9, by)
        .executeUpdate();
    return issued;
  }

  private RenderedDocument sealed(RenderedDocument file) {
    try {
      return seal.seal(file);
    } catch (DocumentRefusedException refused) {
      throw new Refusal(refused.getMessage());
    }
  }

  /** The file of that digest. */
  Optional<IssuedFile> of(String sha256) {
    return Optional.ofNullable(em.find(IssuedFile.class, sha256));
  }
}
