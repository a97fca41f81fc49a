package fr.mediane.panel.proposal.view;

import fr.mediane.access.AccessScope;
import fr.mediane.network.Civility;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.text.SearchKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The repository of the candidates that a workbench offers. */
@ApplicationScoped
class OfferedCandidates {

  /** More words than this would not narrow a search of names any more. */
  private static final int MOST_WORDS = 6;

  private static final int TOTAL = 9;

  @PersistenceContext private EntityManager em;

  /**
   * A page of the candidates of an instance, by name, with the number of all of them: one
   * statement, two for a page beyond the last one.
   *
   * @param scope the predicate of access of the reader
   * @param excluded people left out
   */
  Rows<CandidateCard> find(
      AccessScope scope, Long panelId, Collection<Long> excluded, CandidateFilter filter) {
    List<String> words = SearchKey.words(filter.text()).stream().limit(MOST_WORDS).toList();
    String where = where(scope, excluded, filter, words);
    List<Object[]> page =
        bound(
                em.createQuery(
                    "select p.id, p.civility, p.firstName, p.lastName, g.label, p.profession,"
                        + " e.name, d.name, c.zone, sql('count(*) over ()')"
                        + where
                        + " order by p.searchKey, p.id",
                    Object[].class),
                scope,
                panelId,
                excluded,
                filter,
                words)
            .setFirstResult((filter.page() - 1) * CandidateFilter.SIZE)
            .setMaxResults(CandidateFilter.SIZE)
            .getResultList();
    long total;
    if (!page.isEmpty()) {
      total = ((Number) page.get(0)[TOTAL]).longValue();
    } else if (filter.page() == 1) {
      total = 0;
    } else {
      total =
          bound(
                  em.createQuery("select count(c)" + where, Long.class),
                  scope,
                  panelId,
                  excluded,
                  filter,
                  words)
              .getSingleResult();
    }
    return new Rows<>(page.stream().map(OfferedCandidates::card).toList(), total);
  }

  private static CandidateCard card(Object[] line) {
    return new CandidateCard(
        (Long) line[0],
        (Civility) line[1],
        (String) line[2],
        (String) line[3],
        (String) line[4],
        (String) line[5],
        (String) line[6],
        (String) line[7],
        (OverseasZone) line[8]);
  }

  private static String where(
      AccessScope scope, Collection<Long> excluded, CandidateFilter filter, List<String> words) {
    StringBuilder where =
        new StringBuilder(
            " from Candidacy c join c.person p left join p.category g left join p.establishment e"
                + " left join p.departement d where c.panel.id = :panel and c.withdrawnOn is null");
    where.append(scope.condition("c.panel"));
    if (!excluded.isEmpty()) {
      where.append(" and p.id not in :excluded");
    }
    if (filter.category() != null) {
      where.append(" and g.code = :category");
    }
    if (civility(filter) != null) {
      where.append(" and p.civility = :civility");
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(" and p.searchKey like :word").append(i);
    }
    return where.toString();
  }

  private static <T> TypedQuery<T> bound(
      TypedQuery<T> query,
      AccessScope scope,
      Long panelId,
      Collection<Long> excluded,
      CandidateFilter filter,
      List<String> words) {
    scope.bind(query);
    query.setParameter("panel", panelId);
    if (!excluded.isEmpty()) {
      query.setParameter("excluded", excluded);
    }
    if (filter.category() != null) {
      query.setParameter("category", filter.category());
    }
    if (civility(filter) != null) {
      query.setParameter("civility", civility(filter));
    }
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }

  /** The civility wanted; anything but a known one, typed into the address, filters nothing. */
  private static Civility civility(CandidateFilter filter) {
    return Arrays.stream(Civility.values())
        .filter(known -> known.name().equals(filter.civility()))
        .findFirst()
        .orElse(null);
  }
}
