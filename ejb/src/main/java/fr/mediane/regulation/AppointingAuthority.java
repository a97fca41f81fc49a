package fr.mediane.regulation;

/** Who signs the act that appoints the members of an instance. */
public enum AppointingAuthority {
  /** Director general of the supporting regional health agency (article 5). */
  SUPPORT_AGENCY_DIRECTOR,
  /** Ministers in charge of health and of social affairs (articles 8 and 9). */
  MINISTERS;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
