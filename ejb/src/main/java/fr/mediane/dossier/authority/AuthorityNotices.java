package fr.mediane.dossier.authority;

import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of the informations given; the caller has checked the access to the dossier. */
@ApplicationScoped
class AuthorityNotices {

  @PersistenceContext private EntityManager em;

  /** The informations given in a dossier, with their establishments, the first given first. */
  List<AuthorityNotice> of(Long dossierId) {
    return em.createQuery(
            "select n from AuthorityNotice n join fetch n.establishment where n.dossier.id = :dossier"
                + " order by n.informedOn, n.id",
            AuthorityNotice.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  /** The information given to an authority. */
  Optional<AuthorityNotice> find(Dossier dossier, AuthorityKey key) {
    return of(dossier.getId()).stream().filter(notice -> notice.key().equals(key)).findFirst();
  }

  /** Stores an information given. */
  void add(AuthorityNotice notice) {
    em.persist(notice);
  }
}
