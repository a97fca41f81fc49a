package fr.mediane.statistics;

import fr.mediane.persistence.BitConverter;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A version of a year of a territory or of the network, as it was frozen. */
@Entity
@Table(name = "frozen_year")
public class FrozenYear extends StoredEntity {

  @Column(nullable = false, length = 10)
  private String scope;

  @Column(name = "stat_year", nullable = false)
  private int year;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false, length = 64)
  private String digest;

  @Column(nullable = false, length = 200)
  private String rules;

  @Column(name = "frozen_at", nullable = false)
  private Instant frozenAt;

  @Column(name = "frozen_by", nullable = false, length = 400)
  private String frozenBy;

  @Column(length = 1000)
  private String motive;

  @Column(name = "case_count", nullable = false)
  private int cases;

  @Column(name = "pending_count", nullable = false)
  private int pending;

  @Convert(converter = BitConverter.class)
  @Column(name = "is_published", nullable = false)
  private Boolean published = false;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private Obstacle obstacle;

  @Column(name = "cell_count", nullable = false)
  private int cells;

  @Column(name = "primary_count", nullable = false)
  private int primary;

  @Column(name = "complementary_count", nullable = false)
  private int complementary;

  @Column(name = "information_percent", nullable = false)
  private int informationPercent;

  @ManyToMany
  @JoinTable(
      name = "frozen_part",
      joinColumns = @JoinColumn(name = "network_id"),
      inverseJoinColumns = @JoinColumn(name = "territory_id"))
  private Set<FrozenYear> parts = new LinkedHashSet<>();

  protected FrozenYear() {}

  /**
   * A version.
   *
   * @param number from 1 within the scope and the year
   * @param rules settings applied, as {@link FreezeRules#canonical} writes them
   * @param frozenBy name and quality
   * @param motive why, from the second version on
   */
  FrozenYear(
      StatisticalScope scope,
      int year,
      int number,
      String digest,
      String rules,
      Instant frozenAt,
      String frozenBy,
      String motive) {
    this.scope = scope.code();
    this.year = year;
    this.number = number;
    this.digest = digest;
    this.rules = rules;
    this.frozenAt = frozenAt;
    this.frozenBy = frozenBy;
    this.motive = motive;
  }

  /** Says how many saisines it counts, and how many of them were pending. */
  void counts(YearCounts counts) {
    cases = Math.toIntExact(counts.total());
    pending = Math.toIntExact(counts.of(StatisticalAxis.COURSE, AxisSum.of(CaseCourse.PENDING)));
  }

  /** Says which versions of the territories it adds up. */
  void addsUp(Set<FrozenYear> territories) {
    parts.addAll(territories);
  }

  /** Says that its protected figures are the published ones. */
  void publishedWith(DisclosureSummary summary) {
    published = true;
    cells = summary.cells();
    primary = summary.primary();
    complementary = summary.complementary();
    informationPercent = summary.informationPercent();
  }

  /** Says why its figures are not published. */
  void keptBack(Obstacle why) {
    obstacle = why;
  }

  /** Why its figures are not published; {@code null} when they are, and for a territory. */
  Obstacle getObstacle() {
    return obstacle;
  }

  /** The versions of the territories that it adds up; empty for a territory. */
  Set<FrozenYear> getParts() {
    return parts;
  }

  /** Whether its protected figures are published. */
  public boolean isPublished() {
    return published;
  }

  String getScope() {
    return scope;
  }

  int getYear() {
    return year;
  }

  int getNumber() {
    return number;
  }

  Instant getFrozenAt() {
    return frozenAt;
  }

  String getDigest() {
    return digest;
  }

  /**
   * What readers see of it.
   *
   * @param shown whose figures are shown: its own scope, or a territory of the network it publishes
   */
  StatisticalYear describe(PublishedFigures.NamedScope shown, String rulesInWords) {
    return new StatisticalYear(
        getId(),
        shown.scope(),
        shown.name(),
        year,
        number,
        digest,
        frozenAt,
        frozenBy,
        motive,
        cases,
        pending,
        rulesInWords);
  }

  /** The settings that were applied. */
  FreezeRules rules() {
    return FreezeRules.parse(rules);
  }

  /** What was suppressed. */
  DisclosureSummary disclosure() {
    FreezeRules applied = rules();
    return new DisclosureSummary(
        applied.threshold(),
        applied.zerosShown(),
        cells,
        primary,
        complementary,
        informationPercent,
        applied.dominancePercent());
  }
}
