package fr.mediane.regulation.admin;

import fr.mediane.regulation.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The repository of the versions of the wording, for those who write it. */
@ApplicationScoped
class WordingEditions {

  private static final String ROW =
      "select new fr.mediane.regulation.admin.WordingRow(w.id, w.version, w.kind, w.section, w.validFrom,"
          + " w.validUntil, w.body, w.certainty, w.source, w.updatedAt, w.updatedBy) from Wording w";

  @PersistenceContext private EntityManager em;

  /** The kinds of document that have a wording, sorted. */
  List<String> kinds() {
    return em.createQuery("select distinct w.kind from Wording w order by w.kind", String.class)
        .getResultList();
  }

  /** All pieces of a kind of document, by place and date. */
  List<WordingRow> ofKind(String kind) {
    return em.createQuery(
            ROW + " where w.kind = :kind order by w.section, w.validFrom", WordingRow.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** All versions of the place that a version belongs to, most recent first. */
  List<WordingRow> versionsLike(Long id) {
    return em.createQuery(
            ROW
                + ", Wording x where x.id = :id and w.kind = x.kind and w.section = x.section"
                + " order by w.validFrom desc",
            WordingRow.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** The places that a kind of document fills in: those that its pieces already use. */
  Set<String> placesOf(String kind) {
    Set<String> names = new TreeSet<>();
    em.createQuery("select w.body from Wording w where w.kind = :kind", String.class)
        .setParameter("kind", kind)
        .getResultList()
        .forEach(body -> names.addAll(Placeholders.namesIn(body)));
    return names;
  }

  /** One version. */
  Optional<Wording> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Wording.class, id));
  }

  /** Stores a new version. */
  Wording add(Wording wording) {
    em.persist(wording);
    return wording;
  }
}
