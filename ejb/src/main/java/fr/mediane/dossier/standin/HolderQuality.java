package fr.mediane.dossier.standin;

/** In what quality somebody represents a party. */
public enum HolderQuality {
  LAWYER,
  UNION,
  RELATIVE,
  COLLEAGUE,
  OTHER;

  /** French name. */
  public String label() {
    return StandInTexts.label(this);
  }
}
