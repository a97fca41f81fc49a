package fr.mediane.dossier.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The repository of the words by which a dossier can be found while its names are sealed. Only
 * whole words are found, without accents or capitals; whoever reads the table learns that two
 * dossiers share a word, not which.
 */
@ApplicationScoped
public class BlindIndex {

  @PersistenceContext private EntityManager em;
  @Inject private MasterKeys masters;

  /**
   * Makes a dossier be found by the words of these names, and by no other any more.
   *
   * @param names all of those to find it by; {@code null} among them is ignored
   */
  public void index(Long dossierId, String... names) {
    Set<String> wanted = new HashSet<>(new WordDigest(masters.index()).of(names));
    for (DossierToken stored : tokens(dossierId)) {
      if (!wanted.remove(stored.getToken())) {
        em.remove(stored);
      }
    }
    wanted.forEach(token -> em.persist(new DossierToken(dossierId, token)));
  }

  /** Makes a dossier not be found by any word. */
  public void remove(Long dossierId) {
    tokens(dossierId).forEach(em::remove);
  }

  /**
   * The tokens of what somebody searches: a dossier answers when it has them all ({@link
   * DossierToken} shows the condition). None when the query has no word.
   */
  public List<String> tokensOf(String query) {
    return List.copyOf(new WordDigest(masters.index()).of(query));
  }

  private List<DossierToken> tokens(Long dossierId) {
    return em.createQuery(
            "select t from DossierToken t where t.dossierId = :dossier", DossierToken.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }
}
