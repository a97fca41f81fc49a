package fr.mediane.dossier.view;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.text.SearchKey;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the work list: paged, sorted and filtered in the database, within the reader's scope. */
@Stateless
@PermitAll
public class DossierListReader {

  private static final String SELECT =
      "select new "
          + DossierRow.class.getName()
          + "(d.number, p.name, d.state, d.outcome, d.receivedOn, e.name, d.nature, d.referrerKind, d.nextDueOn, d.nextDueKind)"
          + " from Dossier d join d.panel p join d.establishment e";

  /** Clocks that lapse without anybody being late. */
  private static final List<ClockKind> LAPSING =
      Arrays.stream(ClockKind.values()).filter(kind -> !kind.isDuty()).toList();

  /** A lapsed faculty is no lateness, but may hide one. */
  private static final String LATE =
      " and (d.nextDueKind not in :lapsing or exists (select c.id from LegalClock c where c.dossierId = d.id"
          + " and c.stoppedOn is null and c.dueOn < :today and c.kind not in :lapsingKinds))";

  /** Rows that are read rather than counted. */
  private static final int COUNTED = 250;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private DossierScopes scopes;
  @Inject private BlindIndex index;
  @Inject private Clock clock;

  /** A page of the dossiers that the reader may see. */
  @Requires(Right.DOSSIER_READ)
  public DossierList list(DossierFilter filter) {
    Actor actor = actors.current();
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    LocalDate today = LegalTime.today(clock);
    Map<String, Object> parameters = new LinkedHashMap<>();
    String where =
        " where d.id is not null" + scope.condition("d") + narrowed(filter, today, parameters);
    TypedQuery<DossierRow> page =
        bound(
            em.createQuery(SELECT + where + " order by " + filter.sort().order(), DossierRow.class),
            scope,
            parameters);
    long total =
        bound(
                em.createQuery("select count(d) from Dossier d" + where, Long.class),
                scope,
                parameters)
            .getSingleResult();
    return new DossierList(
        page.setFirstResult(filter.first()).setMaxResults(filter.size()).getResultList(),
        total,
        today);
  }

  /**
   * The open dossiers whose clock ends soonest, and how many have one running.
   *
   * @param most most dossiers wanted
   */
  @Requires(Right.DOSSIER_READ)
  public DossierList soonest(int most) {
    Actor actor = actors.current();
    DossierScope scope = scopes.of(actor, Right.DOSSIER_READ);
    LocalDate today = LegalTime.today(clock);
    String where = " where d.open = :open and d.nextDueOn is not null" + scope.condition("d");
    Map<String, Object> parameters = Map.of("open", true);
    // Counted from the rows themselves when there are few: one statement less on the home page.
    List<DossierRow> rows =
        bound(
                em.createQuery(SELECT + where + " order by d.nextDueOn, d.id", DossierRow.class),
                scope,
                parameters)
            .setMaxResults(Math.max(most, COUNTED))
            .getResultList();
    long total =
        rows.size() < COUNTED
            ? rows.size()
            : bound(
                    em.createQuery("select count(d) from Dossier d" + where, Long.class),
                    scope,
                    parameters)
                .getSingleResult();
    return new DossierList(rows.subList(0, Math.min(most, rows.size())), total, today);
  }

  private String narrowed(DossierFilter filter, LocalDate today, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    switch (filter.standing()) {
      case OPEN -> parameters.put("open", true);
      case LATE -> {
        parameters.put("open", true);
        where.append(" and d.nextDueOn < :today").append(LATE);
        parameters.put("today", today);
        parameters.put("lapsing", LAPSING.stream().map(Enum::name).toList());
        parameters.put("lapsingKinds", LAPSING);
      }
      case CLOSED -> parameters.put("open", false);
      case ALL -> {}
    }
    if (filter.standing() != DossierFilter.Standing.ALL) {
      where.append(" and d.open = :open");
    }
    if (filter.state() != null) {
      where.append(" and d.state = :state");
      parameters.put("state", filter.state());
    }
    if (filter.nature() != null) {
      where.append(" and d.nature = :nature");
      parameters.put("nature", filter.nature());
    }
    if (filter.year() != null) {
      where.append(" and d.receivedOn between :yearFrom and :yearTo");
      parameters.put("yearFrom", LocalDate.of(filter.year(), 1, 1));
      parameters.put("yearTo", LocalDate.of(filter.year(), 12, 31));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      search(filter.text().strip(), where, parameters);
    }
    return where.toString();
  }

  /**
   * A number is sought by its beginning; words are those of an establishment, or all the words of
   * the sealed names through their blind tokens.
   */
  private void search(String text, StringBuilder where, Map<String, Object> parameters) {
    if (DossierFilter.isNumber(text)) {
      where.append(" and d.number like :number escape '\\'");
      parameters.put("number", text.toUpperCase(Locale.ROOT).replace("_", "\\_") + "%");
      return;
    }
    List<String> tokens = index.tokensOf(text);
    if (tokens.isEmpty()) {
      where.append(" and d.id is null");
      return;
    }
    List<String> byName = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      byName.add(
          "exists (select t.dossierId from DossierToken t where t.dossierId = d.id and t.token = :token"
              + i
              + ")");
      parameters.put("token" + i, tokens.get(i));
    }
    List<String> byPlace = new ArrayList<>();
    List<String> words = SearchKey.words(text);
    for (int i = 0; i < words.size(); i++) {
      byPlace.add("d.establishment.searchKey like :word" + i);
      parameters.put("word" + i, "%" + words.get(i) + "%");
    }
    where.append(
        " and ((" + String.join(" and ", byName) + ") or (" + String.join(" and ", byPlace) + "))");
  }

  private static <Q extends Query> Q bound(
      Q query, DossierScope scope, Map<String, Object> parameters) {
    scope.bind(query);
    parameters.forEach(query::setParameter);
    return query;
  }
}
