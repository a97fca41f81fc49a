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
import java.util.stream.IntStream;

/**
 * The figures that a person may see: those of one's own territory as they were counted, those of
 * the network and of the others as they are published (domain reference, 6.2).
 */
@Stateless
@Local(PublishedFigures.class)
@LocalBean
@PermitAll
public class YearReader implements PublishedFigures {

  @Inject private ActorDirectory actors;
  @Inject private FigureBook book;
  @Inject private PublishedYears years;
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
   * @param obstacle why they were not and what can be done, in French; empty when there is nothing
   *     to say
   */
  public record Version(StatisticalYear frozen, boolean published, String obstacle)
      implements java.io.Serializable {}

  @Override
  @Requires(Right.STATISTICS_READ)
  public Optional<YearFigures> of(StatisticalScope scope, int year) {
    return published(panels.all(), scope, year, 0);
  }

  /**
   * What the page of figures shows.
   *
   * @param scope code of the scope asked for; {@code null} for one's own
   * @param year the year
   * @param exact whether the figures as they were counted are asked for; {@code null} for them when
   *     the person may see them
   * @param number of a version; 0 for the one that stands
   */
  @Requires(Right.STATISTICS_READ)
  public FiguresPage open(String scope, int year, Boolean exact, int number) {
    List<Panel> every = panels.all();
    List<NamedScope> counted = exactScopes();
    StatisticalScope asked =
        scope != null
            ? new StatisticalScope(scope)
            : counted.isEmpty() ? StatisticalScope.NETWORK : counted.get(0).scope();
    boolean mayBeExact = counted.stream().anyMatch(known -> known.scope().equals(asked));
    boolean isExact = exact == null ? mayBeExact : exact;
    return new FiguresPage(
        asked.code(),
        visibleScopes(every),
        mayBeExact,
        isExact,
        isExact
            ? exact(counted, asked, year, number).orElse(null)
            : published(every, asked, year, number).orElse(null));
  }

  private Optional<YearFigures> published(
      List<Panel> every, StatisticalScope scope, int year, int number) {
    return visibleScopes(every).stream()
        .filter(known -> known.scope().equals(scope))
        .findFirst()
        .flatMap(named -> years.of(named, year, number, PublishedYears.every(every)));
  }

  /**
   * The figures as they were counted, for who may see them: the mediator and the secretariat of the
   * territory, the national mediator for the network and the national level.
   *
   * @return empty when the year is not closed, or out of reach
   */
  @Requires(Right.STATISTICS_READ)
  public Optional<YearFigures> exact(StatisticalScope scope, int year) {
    return exact(exactScopes(), scope, year, 0);
  }

  private Optional<YearFigures> exact(
      List<NamedScope> counted, StatisticalScope scope, int year, int number) {
    Optional<NamedScope> named =
        counted.stream().filter(known -> known.scope().equals(scope)).findFirst();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<FrozenYear> versions =
        book.versions(
            scope.code(),
            IntStream.rangeClosed(year - PublishedYears.YEARS + 1, year).boxed().toList());
    Optional<FrozenYear> found =
        versions.stream()
            .filter(version -> version.getYear() == year)
            .filter(version -> number == 0 || version.getNumber() == number)
            .reduce((one, later) -> later);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    FrozenYear asked = found.get();
    List<FrozenYear> standing = FigureBook.standing(versions, number == 0 ? null : asked);
    FigureTables tables =
        new FigureTables(byYear(standing, book.figures(standing, scope.code(), true)), year);
    boolean superseded =
        versions.stream()
            .anyMatch(other -> other.getYear() == year && other.getNumber() > asked.getNumber());
    return Optional.of(
        new YearFigures(
            asked.describe(named.get(), PublishedYears.words(asked)),
            true,
            tables.tables(),
            tables.delays(),
            tables.rates(),
            tables.activity(),
            null,
            superseded));
  }

  @Override
  @Requires(Right.STATISTICS_READ)
  public List<Integer> years() {
    List<Integer> closed = new ArrayList<>();
    book.published().forEach(version -> closed.add(0, version.getYear()));
    return closed;
  }

  @Override
  @Requires(Right.STATISTICS_READ)
  public List<NamedScope> scopes() {
    return visibleScopes(panels.all());
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
                  version.describe(named.get(), PublishedYears.words(version)),
                  version.isPublished(),
                  version.getObstacle() == null
                      ? ""
                      : StatisticsTexts.get(
                          "obstacle." + version.getObstacle(), version.rules().threshold())));
    }
    List<YearState> states = new ArrayList<>();
    for (int year = today; year > today - PublishedYears.YEARS - 1; year--) {
      states.add(
          new YearState(
              year,
              year < today,
              pending.getOrDefault(year, 0L),
              versions.getOrDefault(year, List.of())));
    }
    return states;
  }

  private static Map<Integer, FigureSet> byYear(
      List<FrozenYear> versions, Map<Long, FigureSet> sets) {
    Map<Integer, FigureSet> years = new LinkedHashMap<>();
    versions.forEach(version -> years.put(version.getYear(), sets.get(version.getId())));
    return years;
  }

  /** The network for everybody; every territory for national roles, one's own for the others. */
  private List<NamedScope> visibleScopes(List<Panel> every) {
    List<NamedScope> scopes = new ArrayList<>();
    scopes.add(PublishedYears.network());
    AccessScope reach = AccessScope.of(actors.current(), Right.STATISTICS_READ);
    for (Panel panel : every) {
      if (reach.allows(panel.getId(), panel.isMinisterial())) {
        scopes.add(PublishedYears.named(panel));
      }
    }
    return scopes;
  }

  private List<NamedScope> exactScopes() {
    Actor actor = actors.current();
    List<NamedScope> scopes = new ArrayList<>();
    if (actor.role() == Role.NATIONAL_MEDIATOR) {
      scopes.add(PublishedYears.network());
      scopes.add(PublishedYears.named(panels.national()));
    } else if (actor.role() == Role.REGIONAL_MEDIATOR || actor.role() == Role.PANEL_SECRETARIAT) {
      panels.byId(actor.panelId()).ifPresent(panel -> scopes.add(PublishedYears.named(panel)));
    }
    return scopes;
  }
}
