package fr.mediane.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The repository of the files kept with their records. It offers no change and no removal. */
@ApplicationScoped
public class DocumentStore {

  @PersistenceContext private EntityManager em;

  /**
   * Keeps a file, in the transaction of the record it belongs to.
   *
   * @param objectType simple name of the class of the record
   * @param objectId its identity
   * @param kind which document of that record, for example {@code ACT}
   */
  public void keep(
      String objectType,
      Long objectId,
      String kind,
      DocumentFormat format,
      RenderedDocument file,
      Instant at,
      String author) {
    em.persist(new StoredDocument(objectType, objectId, kind, format, file, at, author));
  }

  /**
   * The file kept with a record.
   *
   * @throws IllegalStateException when its bytes were altered since
   */
  public Optional<RenderedDocument> find(
      String objectType, Long objectId, String kind, DocumentFormat format) {
    return em.createQuery(
            """
            select d from StoredDocument d where d.objectType = :type and d.objectId = :id
               and d.kind = :kind and d.format = :format order by d.id desc
            """,
            StoredDocument.class)
        .setParameter("type", objectType)
        .setParameter("id", objectId)
        .setParameter("kind", kind)
        .setParameter("format", format)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(StoredDocument::toFile);
  }
}
