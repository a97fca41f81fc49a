package fr.mediane.statistics;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that a person may see: those of one's own territory as they were counted, those of
 * the network and of the others as they are published (domain reference, 6.2).
 */
@Stateless
@Local(PublishedFigures.class)
@LocalBean
@PermitAll
public class YearReader implements PublishedFigures {

  /** How many years a table compares. */
  private static final int YEARS = 5;

  @Inject private ActorDirectory actors;
  @Inject private FigureBook book;
  @Inject private Panels panels;
  @Inject private Clock clock;

  /**
   * What the closing page shows.
   *
   * @param year the year
   * @param over whether it may be closed: it is over
   * @param pending saisines received that year that are not settled
   * @param versions versions, the last first
   */
  public record YearState(int year, boolean over, long pending, List<Version> versions)
      implements java.io.Serializable {}

  /**
   * A version.
   *
   * @param frozen what was frozen
   * @param published whether its figures were published; always {@code false} for a territory
   */
  public record Version(StatisticalYear frozen, boolean published)
      implements java.io.Serializable {}

  @Override
  @Requires(Right.STATISTICS_READ)
  public Optional<YearFigures> of(StatisticalScope scope, int year) {
    List<Panel> every = panels.all();
    Optional<NamedScope> named =
        visibleScopes(every).stream().filter(known -> known.scope().equals(scope)).findFirst();
    List<FrozenYear> versions =
        book.published().stream()
            .filter(version -> version.getYear() <= year && version.getYear() > year - YEARS)
            .toList();
    Optional<FrozenYear> asked =
        versions.stream().filter(version -> version.getYear() == year).findFirst();
    if (named.isEmpty() || asked.isEmpty()) {
      return Optional.empty();
    }
    FigureTables tables =
        new FigureTables(byYear(versions, book.figures(versions, scope.code(), false)), year);
    List<FigureTable> all = new ArrayList<>();
    if (scope.isNetwork()) {
      all.add(tables.territories(everyScope(every), byYear(versions, book.totals(versions))));
    }
    all.addAll(tables.tables());
    return Optional.of(figures(asked.get(), named.get().name(), false, all, tables));
  }

  /**
   * The figures as they were counted, for who may see them: the mediator and the secretariat of the
   * territory, the national mediator for the network and the national level.
   *
   * @return empty when the year is not closed, or out of reach
   */
  @Requires(Right.STATISTICS_READ)
  public Optional<YearFigures> exact(StatisticalScope scope, int year) {
    Optional<NamedScope> named =
        exactScopes().stream().filter(known -> known.scope().equals(scope)).findFirst();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> years = new ArrayList<>();
    for (int y = year - YEARS + 1; y <= year; y++) {
      years.add(y);
    }
    Map<Integer, FrozenYear> last = new LinkedHashMap<>();
    book.versions(scope.code(), years).forEach(version -> last.put(version.getYear(), version));
    if (!last.containsKey(year)) {
      return Optional.empty();
    }
    List<FrozenYear> versions = List.copyOf(last.values());
    FigureTables tables =
        new FigureTables(byYear(versions, book.figures(versions, scope.code(), true)), year);
    return Optional.of(figures(last.get(year), named.get().name(), true, tables.tables(), tables));
  }

  @Override
  @Requires(Right.STATISTICS_READ)
  public List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    book.published().forEach(version -> years.add(0, version.getYear()));
    return years;
  }

  @Override
  @Requires(Right.STATISTICS_READ)
  public List<NamedScope> scopes() {
    return visibleScopes(panels.all());
  }

  /** The scopes whose exact figures the person may see. */
  @Requires(Right.STATISTICS_READ)
  public List<NamedScope> exactOnes() {
    return exactScopes();
  }

  /** The scopes whose years the person may close. */
  @Requires(Right.STATISTICS_CLOSE)
  public List<NamedScope> closable() {
    return exactScopes();
  }

  /**
   * The years of a scope that the person may close, the last first.
   *
   * @return empty when out of reach
   */
  @Requires(Right.STATISTICS_CLOSE)
  public List<YearState> states(StatisticalScope scope) {
    Optional<NamedScope> named =
        exactScopes().stream().filter(known -> known.scope().equals(scope)).findFirst();
    if (named.isEmpty()) {
      return List.of();
    }
    int today = LegalTime.today(clock).getYear();
    Map<Integer, Long> pending = book.pending(scope.code());
    Map<Integer, List<Version>> versions = new LinkedHashMap<>();
    for (FrozenYear version : book.all(scope.code())) {
      versions
          .computeIfAbsent(version.getYear(), year -> new ArrayList<>())
          .add(
              new Version(
                  version.describe(named.get().name(), words(version)), version.isPublished()));
    }
    List<YearState> states = new ArrayList<>();
    for (int year = today; year > today - YEARS - 1; year--) {
      states.add(
          new YearState(
              year,
              year < today,
              pending.getOrDefault(year, 0L),
              versions.getOrDefault(year, List.of())));
    }
    return states;
  }

  private static YearFigures figures(
      FrozenYear version,
      String name,
      boolean exact,
      List<FigureTable> tables,
      FigureTables layout) {
    return new YearFigures(
        version.describe(name, words(version)),
        exact,
        tables,
        layout.delays(),
        layout.rates(),
        layout.activity(),
        exact ? null : version.disclosure());
  }

  private static String words(FrozenYear version) {
    FreezeRules rules = version.rules();
    return StatisticsTexts.get(
        "rules",
        rules.threshold(),
        StatisticsTexts.get(rules.zerosShown() ? "rules.zeros" : "rules.noZeros"),
        rules.detailFrom(),
        rules.receiptDays(),
        rules.agreementDays());
  }

  private static Map<Integer, FigureSet> byYear(
      List<FrozenYear> versions, Map<Long, FigureSet> sets) {
    Map<Integer, FigureSet> years = new LinkedHashMap<>();
    versions.forEach(version -> years.put(version.getYear(), sets.get(version.getId())));
    return years;
  }

  private static List<NamedScope> everyScope(List<Panel> every) {
    List<NamedScope> scopes = new ArrayList<>();
    scopes.add(new NamedScope(StatisticalScope.NETWORK, StatisticsTexts.get("network")));
    every.forEach(panel -> scopes.add(named(panel)));
    return scopes;
  }

  /** The network for everybody; every territory for national roles, one's own for the others. */
  private List<NamedScope> visibleScopes(List<Panel> every) {
    List<NamedScope> scopes = new ArrayList<>();
    scopes.add(new NamedScope(StatisticalScope.NETWORK, StatisticsTexts.get("network")));
    AccessScope reach = AccessScope.of(actors.current(), Right.STATISTICS_READ);
    for (Panel panel : every) {
      if (reach.allows(panel.getId(), panel.isMinisterial())) {
        scopes.add(named(panel));
      }
    }
    return scopes;
  }

  private List<NamedScope> exactScopes() {
    Actor actor = actors.current();
    List<NamedScope> scopes = new ArrayList<>();
    if (actor.role() == Role.NATIONAL_MEDIATOR) {
      scopes.add(new NamedScope(StatisticalScope.NETWORK, StatisticsTexts.get("network")));
      scopes.add(named(panels.national()));
    } else if (actor.role() == Role.REGIONAL_MEDIATOR || actor.role() == Role.PANEL_SECRETARIAT) {
      panels.byId(actor.panelId()).ifPresent(panel -> scopes.add(named(panel)));
    }
    return scopes;
  }

  private static NamedScope named(Panel panel) {
    return new NamedScope(
        new StatisticalScope(panel.getTerritory().getCode()), panel.getTerritory().getName());
  }
}
