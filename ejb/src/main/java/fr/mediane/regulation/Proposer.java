package fr.mediane.regulation;

/** Who proposes the members of an instance to the appointing authority. */
public enum Proposer {
  /** The mediator of the territory, president of the instance (article 5). */
  TERRITORY_MEDIATOR,
  /** The national mediator (articles 8 and 9). */
  NATIONAL_MEDIATOR;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
