package fr.mediane.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The repository of the frozen years and of their figures. */
@ApplicationScoped
class FigureBook {

  /** Families of figures beside the axes. */
  static final String TOTAL = "TOTAL";

  static final String DELAY = "DELAY";
  static final String ACTIVITY = "ACTIVITY";

  /** Before the name of a family: over a period. */
  static final String PERIOD = "P:";

  /** What was kept secret. */
  static final String CONTROL = "CONTROL";

  @PersistenceContext private EntityManager em;

  /** Stores a version. */
  void add(FrozenYear year) {
    em.persist(year);
  }

  /** Stores the lines of a version. */
  void addLines(FrozenYear year, Collection<CaseLine> lines) {
    lines.forEach(line -> em.persist(new FrozenCase(year, line)));
  }

  /** Stores figures; {@code null} amounts are kept secret. */
  void addFigures(
      FrozenYear year, String scope, boolean exact, String family, Map<String, Long> figures) {
    figures.forEach(
        (name, amount) -> em.persist(new YearFigure(year, scope, exact, family, name, amount)));
  }

  /** The last version of a year. */
  Optional<FrozenYear> last(String scope, int year) {
    return versions(scope, List.of(year)).stream().reduce((one, other) -> other);
  }

  /** The versions of some years, by year then number. */
  List<FrozenYear> versions(String scope, Collection<Integer> years) {
    return em.createQuery(
            "select f from FrozenYear f where f.scope = :scope and f.year in :years order by f.year, f.number",
            FrozenYear.class)
        .setParameter("scope", scope)
        .setParameter("years", years)
        .getResultList();
  }

  /** Every version of a scope, the last year and the last version first. */
  List<FrozenYear> all(String scope) {
    return em.createQuery(
            "select f from FrozenYear f where f.scope = :scope order by f.year desc, f.number desc",
            FrozenYear.class)
        .setParameter("scope", scope)
        .getResultList();
  }

  /** The version of each year that is published, the first year first. */
  List<FrozenYear> published() {
    return standing(everyPublished(), null);
  }

  /** Every version that was published, by year then number. */
  List<FrozenYear> everyPublished() {
    return em.createQuery(
            "select f from FrozenYear f where f.scope = :scope and f.published = :yes order by f.year, f.number",
            FrozenYear.class)
        .setParameter("scope", StatisticalScope.NETWORK_CODE)
        .setParameter("yes", true)
        .getResultList();
  }

  /**
   * The version of each year that stands, the first year first.
   *
   * @param versions by year then number
   * @param asOf the version of its year, and the moment of the others; {@code null} for now
   */
  static List<FrozenYear> standing(List<FrozenYear> versions, FrozenYear asOf) {
    Map<Integer, FrozenYear> last = new LinkedHashMap<>();
    versions.stream()
        .filter(version -> asOf == null || !version.getFrozenAt().isAfter(asOf.getFrozenAt()))
        .forEach(version -> last.put(version.getYear(), version));
    if (asOf != null) {
      last.put(asOf.getYear(), asOf);
    }
    return last.values().stream().sorted(Comparator.comparing(FrozenYear::getYear)).toList();
  }

  /** The lines of some versions, by code of territory. */
  Map<String, List<CaseLine>> lines(Collection<FrozenYear> territories) {
    if (territories.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select c from FrozenCase c join fetch c.year y where y.id in :ids", FrozenCase.class)
        .setParameter("ids", territories.stream().map(FrozenYear::getId).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                FrozenCase::territory,
                Collectors.mapping(FrozenCase::toLine, Collectors.toList())));
  }

  /**
   * The figures of a scope in some versions: by version, family and name, an absent amount being
   * kept secret.
   */
  Map<Long, FigureSet> figures(Collection<FrozenYear> versions, String scope, boolean exact) {
    Map<Long, FigureSet> sets = new LinkedHashMap<>();
    if (versions.isEmpty()) {
      return sets;
    }
    Set<Long> ids =
        versions.stream()
            .map(FrozenYear::getId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    ids.forEach(id -> sets.put(id, new FigureSet()));
    em.createQuery(
            "select f.year.id, f.family, f.name, f.amount from YearFigure f where f.year.id in :ids"
                + " and f.scope = :scope and f.exact = :exact order by f.id",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("scope", scope)
        .setParameter("exact", exact)
        .getResultList()
        .forEach(
            row -> sets.get((Long) row[0]).put((String) row[1], (String) row[2], (Long) row[3]));
    return sets;
  }

  /**
   * What is published of a scope and of the network in some years, with the totals of every scope:
   * by version, in the order of the years and of the numbers, then by scope. One statement.
   */
  Map<FrozenYear, Map<String, FigureSet>> shown(String scope, int first, int last) {
    Map<FrozenYear, Map<String, FigureSet>> sets = new LinkedHashMap<>();
    em.createQuery(
            "select y, f.scope, f.family, f.name, f.amount from YearFigure f join f.year y where"
                + " y.scope = :network and y.published = :yes and y.year between :first and :last and"
                + " f.exact = :exact and (f.family = :total or f.scope in :scopes) order by y.year,"
                + " y.number, f.id",
            Object[].class)
        .setParameter("network", StatisticalScope.NETWORK_CODE)
        .setParameter("yes", true)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("exact", false)
        .setParameter("total", TOTAL)
        .setParameter("scopes", List.of(scope, StatisticalScope.NETWORK_CODE))
        .getResultList()
        .forEach(
            row ->
                sets.computeIfAbsent((FrozenYear) row[0], version -> new HashMap<>())
                    .computeIfAbsent((String) row[1], code -> new FigureSet())
                    .put((String) row[2], (String) row[3], (Long) row[4]));
    return sets;
  }

  /** Every figure published with a version, by scope, family and name. */
  Map<String, Long> publishedWith(FrozenYear version) {
    Map<String, Long> amounts = new HashMap<>();
    em.createQuery(
            "select f.scope, f.family, f.name, f.amount from YearFigure f where f.year = :year and"
                + " f.exact = :exact",
            Object[].class)
        .setParameter("year", version)
        .setParameter("exact", false)
        .getResultList()
        .forEach(row -> amounts.put(row[0] + "/" + row[1] + "/" + row[2], (Long) row[3]));
    return amounts;
  }

  /** The activity as it was counted with some versions of territories, by code and name. */
  Map<String, Map<String, Long>> activity(Collection<FrozenYear> territories) {
    Map<String, Map<String, Long>> found = new TreeMap<>();
    if (territories.isEmpty()) {
      return found;
    }
    territories.forEach(version -> found.put(version.getScope(), new LinkedHashMap<>()));
    em.createQuery(
            "select f.scope, f.name, f.amount from YearFigure f where f.year.id in :ids and"
                + " f.family = :family and f.exact = :exact order by f.id",
            Object[].class)
        .setParameter("ids", territories.stream().map(FrozenYear::getId).toList())
        .setParameter("family", ACTIVITY)
        .setParameter("exact", true)
        .getResultList()
        .forEach(row -> found.get((String) row[0]).put((String) row[1], (Long) row[2]));
    return found;
  }

  /**
   * What is published of a scope over a period.
   *
   * @param asOf published with a version frozen at that moment or before; {@code null} for now
   * @return empty when nothing is
   */
  Optional<FigureSet> period(String scope, Period period, Instant asOf) {
    FigureSet found = new FigureSet();
    em.createQuery(
            "select f.family, f.name, f.amount, f.year.frozenAt from YearFigure f where f.scope ="
                + " :scope and f.exact = :exact and f.family like :family and f.year.year between"
                + " :first and :last",
            Object[].class)
        .setParameter("scope", scope)
        .setParameter("exact", false)
        .setParameter("family", PERIOD + "%")
        .setParameter("first", period.first())
        .setParameter("last", period.last())
        .getResultStream()
        .filter(row -> asOf == null || !((Instant) row[3]).isAfter(asOf))
        .forEach(
            row ->
                found.put(
                    ((String) row[0]).substring(PERIOD.length()), (String) row[1], (Long) row[2]));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** Saisines of each year that are not settled, in a territory or in all. */
  Map<Integer, Long> pending(String scope) {
    boolean network = StatisticalScope.NETWORK_CODE.equals(scope);
    TypedQuery<Object[]> query =
        em.createQuery(
            "select d.receivedOn, count(d) from Dossier d where d.outcome is null"
                + (network ? "" : " and d.panel.territory.code = :scope")
                + " group by d.receivedOn",
            Object[].class);
    if (!network) {
      query.setParameter("scope", scope);
    }
    Map<Integer, Long> pending = new LinkedHashMap<>();
    query
        .getResultList()
        .forEach(row -> pending.merge(((LocalDate) row[0]).getYear(), (Long) row[1], Long::sum));
    return pending;
  }
}
