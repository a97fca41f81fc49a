package fr.mediane.statistics.report;

/** To whom a proposal is addressed. */
public enum Addressee {
  /** The ministers in charge of health and of social affairs. */
  MINISTERS,
  /** The direction générale de l’offre de soins. */
  DGOS,
  /** The direction générale de la cohésion sociale. */
  DGCS,
  /** The agences régionales de santé. */
  AGENCIES,
  /** The Centre national de gestion. */
  CNG,
  /** The establishments and their directors. */
  ESTABLISHMENTS,
  /** The universities and schools that train professionals. */
  SCHOOLS,
  /** The mediation network itself. */
  NETWORK;

  /** Name in French. */
  public String label() {
    return ReportTexts.get("addressee." + name());
  }
}
