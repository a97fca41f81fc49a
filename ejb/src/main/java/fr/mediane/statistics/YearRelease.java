package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CellSuppression;
import fr.mediane.statistics.disclosure.CountCell;
import fr.mediane.statistics.disclosure.CountModel;
import fr.mediane.statistics.disclosure.DisclosureRule;
import fr.mediane.statistics.disclosure.Protection;
import fr.mediane.statistics.disclosure.WithheldTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The publication of one year of the whole network: which counts of the network and of each
 * territory are shown. A territory with enough saisines is told by year, the others only by their
 * total (and over a period: {@link PeriodRelease}). Each axis is one model of linked tables; a year
 * shares no count with another one, so that years cannot be subtracted from each other.
 *
 * <p>The territories not told by year form one row, whose sum is known: whatever is moved within it
 * changes nothing that is shown on any axis, so that axes can be protected one by one.
 */
final class YearRelease {

  private final FreezeRules rules;
  private final Map<String, YearCounts> territories;
  private final YearCounts network;
  private final Set<String> withheld;
  private final Map<StatisticalAxis, Protection> protections = new EnumMap<>(StatisticalAxis.class);

  /** The counts that every published version has, by territory. */
  private final Map<String, YearCounts> core;

  /** What proves that the secrets stay secret whatever version is read. */
  private final Map<StatisticalAxis, Protection> proofs = new EnumMap<>(StatisticalAxis.class);

  /**
   * Protects a year.
   *
   * @param territories the counts of each territory, by its code
   */
  YearRelease(FreezeRules rules, Map<String, YearCounts> territories) {
    this(rules, territories, territories);
    if (isPublished()) {
      for (StatisticalAxis axis : StatisticalAxis.values()) {
        protections.put(axis, CellSuppression.protect(model(axis), rules.disclosure()));
      }
      proofs.putAll(protections);
    }
  }

  private YearRelease(
      FreezeRules rules, Map<String, YearCounts> territories, Map<String, YearCounts> core) {
    this.rules = rules;
    this.core = core;
    this.territories = new TreeMap<>(territories);
    this.network = YearCounts.sum(territories.values());
    Map<String, Long> totals = new TreeMap<>();
    this.territories.forEach((code, counts) -> totals.put(code, counts.total()));
    this.withheld = WithheldTotals.of(totals, rules.disclosure());
  }

  /**
   * A year of which versions are published already, so that all of them together tell nothing of
   * the secrets of any. What differs between them may be known: it is nobody's secret ({@link
   * PublishedVersion#differsByFew}). So the same cells are hidden in all, and the counts they have
   * in common are protected like a year of their own: whatever is moved there moves alike in every
   * version.
   *
   * @param published those published, the version itself too when it is one
   * @return empty when the same cells do not protect all of them
   */
  static Optional<YearRelease> beside(
      FreezeRules rules, Map<String, YearCounts> territories, List<PublishedVersion> published) {
    List<PublishedVersion> told =
        published.stream().filter(PublishedVersion::tellsSomething).toList();
    if (told.isEmpty()) {
      return Optional.of(new YearRelease(rules, territories));
    }
    if (told.stream().anyMatch(one -> !one.lines().keySet().equals(territories.keySet()))) {
      return Optional.empty();
    }
    List<Map<String, YearCounts>> versions = new ArrayList<>();
    versions.add(territories);
    told.forEach(one -> versions.add(one.counts()));
    Map<String, YearCounts> core = new TreeMap<>();
    for (String code : territories.keySet()) {
      core.put(code, YearCounts.common(versions.stream().map(of -> of.get(code)).toList()));
    }
    YearRelease made = new YearRelease(rules, territories, core);
    return made.isPublished()
            && told.stream().allMatch(made::isTellingTheSameAs)
            && Stream.of(StatisticalAxis.values())
                .allMatch(axis -> made.hidesAgain(axis, told, versions))
        ? Optional.of(made)
        : Optional.empty();
  }

  /** The same territories by year, by their total and not at all; the last ones did not change. */
  private boolean isTellingTheSameAs(PublishedVersion other) {
    Map<String, YearCounts> counts = other.counts();
    return territories.keySet().stream()
        .filter(code -> other.knows(code) || territories.get(code).total() > 0)
        .allMatch(
            code ->
                withholds(code) != other.shows(code, FigureBook.TOTAL, FigureBook.TOTAL)
                    && isDetailed(code) == other.isDetailed(code)
                    && (!withholds(code) || territories.get(code).equalsCounts(counts.get(code))));
  }

  private boolean hidesAgain(
      StatisticalAxis axis, List<PublishedVersion> told, List<Map<String, YearCounts>> versions) {
    DisclosureRule rule =
        rules
            .disclosure()
            .atLeast(told.stream().mapToInt(one -> one.rules().threshold()).max().orElseThrow());
    Set<String> hidden = hiddenOf(axis, told.get(0));
    if (told.stream().anyMatch(one -> !hiddenOf(axis, one).equals(hidden))) {
      return false;
    }
    for (Map<String, YearCounts> version : versions) {
      Protection.hiding(model(axis, version), rule, Set.of()).primary().stream()
          .filter(cell -> cell.role() == CountCell.Role.IMPLIED)
          .forEach(cell -> hidden.add(cell.key()));
    }
    Protection own = Protection.hiding(model(axis), rules.disclosure(), hidden);
    protections.put(axis, own);
    CellSuppression.prove(model(axis, core), rule, hidden)
        .ifPresent(proof -> proofs.put(axis, proof));
    return own.hidesWhatTheRuleSays() && proofs.containsKey(axis);
  }

  /** What a version keeps secret of what this one would tell; what it did not know of, too. */
  private Set<String> hiddenOf(StatisticalAxis axis, PublishedVersion version) {
    return Stream.concat(
            Stream.of(StatisticalScope.NETWORK_CODE),
            territories.keySet().stream().filter(this::isDetailed))
        .flatMap(
            scope ->
                sums(scope, axis).stream()
                    .filter(sum -> !version.shows(scope, axis.name(), sum.key()))
                    .map(sum -> AxisModel.key(scope, sum)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether anything can be published: the network as a whole is not itself a small cell. */
  boolean isPublished() {
    return network.total() >= rules.threshold();
  }

  /** Whether the total of a territory is kept secret. */
  boolean withholds(String territory) {
    return !isPublished() || withheld.contains(territory);
  }

  /** Whether a territory is told by year, and not by its total alone. */
  boolean isDetailed(String territory) {
    return !withholds(territory) && territories.get(territory).total() >= rules.detailFrom();
  }

  /** The counts of a territory. */
  YearCounts counts(String territory) {
    return territories.get(territory);
  }

  /** The codes of the territories. */
  Set<String> territories() {
    return territories.keySet();
  }

  /** The models and what is hidden of them, for the summary. */
  Map<StatisticalAxis, Protection> protections() {
    return protections;
  }

  /** What proves them, for the audit: of the counts that every published version has. */
  Map<StatisticalAxis, Protection> proofs() {
    return proofs;
  }

  /**
   * The counts of a scope on an axis, in order; {@code null} where a count is kept secret.
   *
   * @param scope code of a territory, or of the network
   */
  Map<String, Long> shown(String scope, StatisticalAxis axis) {
    boolean whole = isNetwork(scope);
    YearCounts counts = whole ? network : territories.get(scope);
    Map<String, Long> shown = new LinkedHashMap<>();
    for (AxisSum sum : sums(scope, axis)) {
      boolean hidden =
          !isPublished()
              || !whole && !isDetailed(scope)
              || protections.get(axis).hides(AxisModel.key(scope, sum));
      shown.put(sum.key(), hidden ? null : counts.of(axis, sum));
    }
    return shown;
  }

  private List<AxisSum> sums(String scope, StatisticalAxis axis) {
    if (isNetwork(scope)) {
      return axis.printed();
    }
    return isDetailed(scope) ? axis.told() : axis.coarse();
  }

  /**
   * The counts of the territories not told by year, together.
   *
   * @param without those left out
   */
  YearCounts others(Set<String> without) {
    return others(territories, without);
  }

  /** What every published version of the year has of a territory. */
  YearCounts core(String territory) {
    return core.get(territory);
  }

  /** What every published version has of the territories not told by year, together. */
  YearCounts coreOfOthers(Set<String> without) {
    return others(core, without);
  }

  private YearCounts others(Map<String, YearCounts> version, Set<String> without) {
    return YearCounts.sum(
        version.entrySet().stream()
            .filter(row -> !isDetailed(row.getKey()) && !without.contains(row.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /**
   * By how much the territories not told by year differ, in detail, in each of the worlds that
   * prove the protection of an axis.
   */
  List<long[]> changesOfOthers(StatisticalAxis axis) {
    long toldByYear = territories.keySet().stream().filter(this::isDetailed).count();
    int first = Math.toIntExact(toldByYear) * axis.detail().size();
    return proofs.get(axis).changes().stream()
        .map(change -> Arrays.copyOfRange(change, first, first + axis.detail().size()))
        .toList();
  }

  /**
   * Whether a length of time of a scope may be told. What is known of lengths must say nothing of a
   * secret count: neither where half of them or nine in ten end, nor that there are so many.
   *
   * @param least so many saisines have such a length, as whoever reads it knows
   */
  boolean tells(String scope, YearDelays.Part part, int least) {
    if (!isToldByYear(scope)) {
      return false;
    }
    if (part.isCounted()) {
      Map<String, Long> shown = shown(scope, part.axis());
      return part.linked().stream().allMatch(key -> shown.get(key) != null);
    }
    return fewest(scope, part.axis(), part.linked()) >= least;
  }

  /** Whether the counts that are told of a scope say that no saisine has such a length. */
  boolean saysNone(String scope, YearDelays.Part part) {
    if (!isToldByYear(scope) || !part.isCounted()) {
      return false;
    }
    Map<String, Long> shown = shown(scope, part.axis());
    return part.measured().stream().allMatch(key -> Long.valueOf(0).equals(shown.get(key)));
  }

  /** Whether a scope is told by year: the network, and the territories with enough saisines. */
  boolean isToldByYear(String scope) {
    return isPublished() && (isNetwork(scope) || isDetailed(scope));
  }

  /** The fewest saisines with these values in the worlds that prove the protection of the axis. */
  private long fewest(String scope, StatisticalAxis axis, List<String> values) {
    YearCounts counts = isNetwork(scope) ? YearCounts.sum(core.values()) : core.get(scope);
    List<AxisSum> columns =
        isNetwork(scope) ? axis.answers().stream().map(AxisSum::of).toList() : axis.detail();
    int first = firstPlace(scope, axis);
    long truth = 0;
    List<Integer> places = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      if (values.containsAll(columns.get(column).values())) {
        truth += counts.of(axis, columns.get(column));
        places.add(first + column);
      }
    }
    long most =
        proofs.get(axis).changes().stream()
            .mapToLong(change -> -places.stream().mapToLong(place -> change[place]).sum())
            .max()
            .orElse(0);
    return truth - Math.max(0, most);
  }

  /** Where the counts of a scope begin in the model of an axis. */
  private int firstPlace(String scope, StatisticalAxis axis) {
    List<String> told = territories.keySet().stream().filter(this::isDetailed).toList();
    int rows = told.size() + (told.size() < territories.size() ? 1 : 0);
    return (isNetwork(scope) ? rows : told.indexOf(scope)) * axis.detail().size();
  }

  private static boolean isNetwork(String scope) {
    return StatisticalScope.NETWORK_CODE.equals(scope);
  }

  private CountModel model(StatisticalAxis axis) {
    return model(axis, territories);
  }

  /** The model of a version of the year, told like this one. */
  private CountModel model(StatisticalAxis axis, Map<String, YearCounts> version) {
    Map<String, YearCounts> told = new TreeMap<>(version);
    told.keySet().removeIf(code -> !isDetailed(code));
    return AxisModel.of(
        axis,
        rules.disclosure(),
        version.values(),
        told,
        told.size() == version.size() ? null : others(version, Set.of()));
  }
}
