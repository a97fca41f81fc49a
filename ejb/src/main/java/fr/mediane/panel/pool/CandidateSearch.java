package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Civility;
import fr.mediane.panel.Situation;
import fr.mediane.panel.pool.CandidatePage.CallCount;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The list of candidates: five statements whatever its length (the reader, the counts, the page,
 * and two for the journal of what was read).
 */
@Stateless
@PermitAll
public class CandidateSearch {

  private static final String FROM =
      " from Candidacy c join c.person p left join p.category category"
          + " left join p.departement d";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private PoolReference reference;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * One page of a list.
   *
   * @param criteria what the list is narrowed to; its text may be anything
   * @param sort order
   * @param first index of the first row, from 0; beyond the end, the last page is read
   * @param size rows of a page
   * @throws NotFoundRefusal when the instance asked for is out of the reader's reach
   */
  @Requires(Right.CANDIDATE_READ)
  public CandidatePage search(CandidateCriteria criteria, CandidateSort sort, int first, int size) {
    PoolAccess access = PoolAccess.open(actors, Right.CANDIDATE_READ);
    LocalDate today = LegalTime.today(clock);
    List<PanelName> panels = access.panels(reference);
    PanelName panel = PoolAccess.panel(panels, criteria.panelCode());
    List<CallCount> counts = counts(criteria, panel, access, today);
    long total = sum(counts, count -> isCounted(count, criteria.callId()) ? count.count() : 0);
    int within = first < total ? first : (int) (Math.max(0, total - 1) / size * size);
    List<CandidateRow> rows = rows(criteria, panel, access, today, sort, within, size);
    CriteriaText.journal(journal, access.actor(), "CandidateSearch", panel, criteria);
    return new CandidatePage(
        panel,
        panel != null && access.manages(panel),
        panels,
        reference.categories(today),
        reference.departements(),
        counts.stream().filter(count -> count.id() != null).toList(),
        sum(counts, count -> count.id() == null ? count.count() : 0),
        total,
        rows);
  }

  /**
   * The candidates by call, whatever call is asked for: the choices of that filter and the total at
   * once.
   */
  private List<CallCount> counts(
      CandidateCriteria criteria, PanelName panel, PoolAccess access, LocalDate today) {
    CandidateWhere where = new CandidateWhere(criteria.anyCall(), panel, access.scope(), today);
    List<Object[]> lines =
        where
            .bind(
                em.createQuery(
                    "select k.id, k.title, count(c) from Candidacy c left join c.call k"
                        // Left out when nothing is asked of the person: every candidate is one.
                        + (where.isAboutPerson() ? " join c.person p" : "")
                        + where.jpql()
                        + " group by k.id, k.title order by k.title, k.id",
                    Object[].class))
            .getResultList();
    return lines.stream()
        .map(line -> new CallCount((Long) line[0], (String) line[1], (Long) line[2]))
        .toList();
  }

  private List<CandidateRow> rows(
      CandidateCriteria criteria,
      PanelName panel,
      PoolAccess access,
      LocalDate today,
      CandidateSort sort,
      int first,
      int size) {
    CandidateWhere where = new CandidateWhere(criteria, panel, access.scope(), today);
    List<Object[]> lines =
        where
            .bind(
                em.createQuery(
                        "select c.id, n.code, p.civility, p.lastName, p.firstName, p.profession,"
                            + " category.label, p.sector, d.code, p.situation, p.certificateOn,"
                            + " c.zone, c.receivedOn, c.withdrawnOn,"
                            + " (select count(m) from Mandate m where "
                            + CandidateWhere.SITTING
                            + "), (select count(m) from Mandate m where "
                            + CandidateWhere.EVER_SAT
                            + ")"
                            + FROM
                            + " join c.panel n"
                            + where.jpql()
                            + " order by "
                            + sort.order(),
                        Object[].class)
                    .setParameter("today", today))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    List<CandidateRow> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(rowOf(line)));
    return rows;
  }

  private static CandidateRow rowOf(Object[] line) {
    return new CandidateRow(
        (Long) line[0],
        (String) line[1],
        (Civility) line[2],
        (String) line[3],
        (String) line[4],
        (String) line[5],
        (String) line[6],
        (Sector) line[7],
        (String) line[8],
        (Situation) line[9],
        (LocalDate) line[10],
        (OverseasZone) line[11],
        (LocalDate) line[12],
        line[13] != null,
        ((Number) line[14]).longValue() > 0,
        ((Number) line[15]).longValue() > 0);
  }

  private static boolean isCounted(CallCount count, Long callId) {
    return callId == null
        || (callId == CandidateCriteria.SPONTANEOUS
            ? count.id() == null
            : callId.equals(count.id()));
  }

  private static long sum(List<CallCount> counts, ToLongFunction<CallCount> part) {
    return counts.stream().mapToLong(part).sum();
  }
}
