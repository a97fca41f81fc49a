package fr.mediane.vacation;

/** As what a person is paid vacations, which decides of the cap of the month. */
public enum VacationCapacity {
  /** Regional or interregional mediator. */
  MEDIATOR,
  /** Member of an instance. */
  MEMBER,
  /** Mediator of the list of article 5, since 1 May 2023. */
  LISTED;

  /** French name shown to people. */
  public String label() {
    return VacationTexts.get("capacity." + name());
  }
}
