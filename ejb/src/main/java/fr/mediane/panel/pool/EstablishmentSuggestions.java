package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Panels;
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

  /** Territory of those who have none of their own. */
  private static final Long NO_TERRITORY = -1L;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private Panels panels;

  /**
   * At most eight establishments, those of the reader's own territory first, then by name and town,
   * written as {@link EstablishmentText} does with their town and département.
   *
   * @param typed beginnings of words of the name, or the beginning of the FINESS number
   */
  @Requires(Right.NETWORK_READ)
  public List<String> suggest(String typed) {
    Long panel = PoolAccess.open(actors, Right.NETWORK_READ).actor().panelId();
    List<String> words = SearchKey.words(typed).stream().limit(MAX_WORDS).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    StringBuilder jpql =
        new StringBuilder("select e from Establishment e join fetch e.departement d where (1 = 1");
    for (int i = 0; i < words.size(); i++) {
      jpql.append(" and (e.searchKey like :first").append(i);
      jpql.append(" or e.searchKey like :later").append(i).append(')');
    }
    TypedQuery<Establishment> query =
        em.createQuery(
            jpql
                + ") or e.finess like :finess order by"
                + " case when d.territory.id = :territory then 0 else 1 end,"
                + " e.name, e.communeName, e.id",
            Establishment.class);
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("first" + i, words.get(i) + "%");
      query.setParameter("later" + i, "% " + words.get(i) + "%");
    }
    return query
        .setParameter("finess", words.get(0).toUpperCase(Locale.ROOT) + "%")
        .setParameter(
            "territory",
            panels.byId(panel).map(own -> own.getTerritory().getId()).orElse(NO_TERRITORY))
        .setMaxResults(MOST)
        .getResultStream()
        .map(EstablishmentSuggestions::proposal)
        .toList();
  }

  private static String proposal(Establishment found) {
    return EstablishmentText.of(
        found.getName(),
        EstablishmentText.place(found.getCommuneName(), found.getDepartement().getName()),
        found.getFiness());
  }
}
