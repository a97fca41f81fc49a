package fr.mediane.network;

/** Where the description of an establishment comes from. */
public enum EstablishmentSource {
  /** The national register of establishments, the reference. */
  FINESS,
  /** The yearly survey of health establishments, which only completes the register. */
  SAE,
  /** Invented for the demonstration. */
  DEMONSTRATION
}
