package fr.mediane.regulation;

/** The three kinds of instance of the decree (articles 5, 8 and 9). */
public enum PanelKind {
  /**
   * Regional or interregional instance beside a mediator of a metropolitan territory (article 5).
   */
  REGIONAL,
  /** Instance of the interregional mediator for Outre-mer (article 8). */
  OVERSEAS,
  /** National instance beside the national mediator (article 9). */
  NATIONAL;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
