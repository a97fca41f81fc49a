package fr.mediane.panel.compose;

import java.util.List;

/**
 * What makes a lawful composition better than another. The order is the reader's: a criterion
 * decides only between compositions that those before it leave equal.
 */
public enum Criterion {
  /** No category beyond its share, then as many categories as possible. */
  PROFESSIONS(Measures.excess("profession-share"), Measures.absence("profession-variety")),
  /** The three sectors. */
  SECTORS(Measures.absence("sectors")),
  /** Every former region, then as many départements as possible. */
  TERRITORY(Measures.absence("former-regions"), Measures.absence("departements")),
  /** Not too many members of one establishment, then of one group. */
  ESTABLISHMENTS(Measures.excess("establishments"), Measures.excess("groups")),
  /** Enough members who sit already. */
  CONTINUITY(new Continuity()),
  /** Not too many mandates that end together. */
  STAGGERING(new Staggering()),
  /** As few members without a mediator's certificate as possible. */
  TRAINING(Headcount.uncertified()),
  /** As few members whose availability is unknown as possible. */
  AVAILABILITY(Headcount.unavailable()),
  /** As few facts that the rules need and that are not recorded as possible. */
  RECORDS(Headcount.unrecorded());

  private final List<Measure> measures;

  Criterion(Measure... measures) {
    this.measures = List.of(measures);
  }

  /** French name shown to people. */
  public String label() {
    return ComposeTexts.get("Criterion." + name());
  }

  /** What is counted, the most important first. */
  List<Measure> measures() {
    return measures;
  }
}
