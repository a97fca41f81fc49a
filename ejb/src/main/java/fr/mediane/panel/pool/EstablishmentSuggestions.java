package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.network.Establishment;
import fr.mediane.text.SearchKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** Proposes establishments while one is typed, by their name or FINESS number. */
@Stateless
@PermitAll
public class EstablishmentSuggestions {

  private static final int MOST = 8;
  private static final int MAX_WORDS = 6;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;

  /**
   * At most eight establishments, by name, written as {@link EstablishmentText} does.
   *
   * @param typed beginnings of words of the name, or the beginning of the FINESS number
   */
  @Requires(Right.NETWORK_READ)
  public List<String> suggest(String typed) {
    PoolAccess.open(actors, Right.NETWORK_READ);
    List<String> words = SearchKey.words(typed).stream().limit(MAX_WORDS).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    StringBuilder jpql = new StringBuilder("select e from Establishment e where (1 = 1");
    for (int i = 0; i < words.size(); i++) {
      jpql.append(" and (e.searchKey like :first").append(i);
      jpql.append(" or e.searchKey like :later").append(i).append(')');
    }
    TypedQuery<Establishment> query =
        em.createQuery(
            jpql + ") or e.finess like :finess order by e.name, e.id", Establishment.class);
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("first" + i, words.get(i) + "%");
      query.setParameter("later" + i, "% " + words.get(i) + "%");
    }
    return query
        .setParameter("finess", words.get(0).toUpperCase(Locale.ROOT) + "%")
        .setMaxResults(MOST)
        .getResultStream()
        .map(PoolLabels::of)
        .toList();
  }
}
