package fr.mediane.panel.proposal.view;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Civility;
import fr.mediane.text.SearchKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Offers the candidates of the pool to the workbench, within the reader's scope. */
@Stateless
@PermitAll
public class CandidateReader {

  /** More words than this would not narrow a search of names any more. */
  private static final int MOST_WORDS = 6;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private JournalWriter journal;

  /**
   * The candidates of an instance who are neither placed in the draft nor sitting, by name. The
   * reading is written in the journal.
   *
   * @param panelId the instance
   * @param excluded people already shown elsewhere on the workbench
   */
  @Requires(Right.CANDIDATE_READ)
  public Rows<CandidateCard> offered(
      Long panelId, Collection<Long> excluded, CandidateFilter filter) {
    Actor actor = actors.current();
    AccessScope scope = AccessScope.of(actor, Right.CANDIDATE_READ);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    List<String> words = SearchKey.words(filter.text()).stream().limit(MOST_WORDS).toList();
    String where = where(scope, excluded, filter, words);
    TypedQuery<CandidateCard> page =
        bound(
            em.createQuery(
                "select new "
                    + CandidateCard.class.getName()
                    + "(p.id, p.civility, p.firstName, p.lastName, g.label, p.profession, e.name, d.name, c.zone)"
                    + where
                    + " order by p.lastName, p.firstName, p.id",
                CandidateCard.class),
            scope,
            panelId,
            excluded,
            filter,
            words);
    long total =
        bound(
                em.createQuery("select count(c)" + where, Long.class),
                scope,
                panelId,
                excluded,
                filter,
                words)
            .getSingleResult();
    journal.read(actor, "CandidatesOffered", "Panel", panelId.toString(), filter.text());
    return new Rows<>(
        page.setFirstResult((filter.page() - 1) * CandidateFilter.SIZE)
            .setMaxResults(CandidateFilter.SIZE)
            .getResultList(),
        total);
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
