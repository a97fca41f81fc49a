package fr.mediane.regulation;

/** The functions of the network whose terms the decree limits. */
public enum PanelFunction {
  /** Member of an instance (articles 5, 8 and 9). */
  MEMBER,
  /** Regional or interregional mediator, who presides an instance (articles 4 and 8). */
  MEDIATOR,
  /** National mediator, who presides the national instance (article 9). */
  NATIONAL_MEDIATOR;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
