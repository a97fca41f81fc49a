package fr.mediane.statistics;

/** Why a version of the network is kept without being published. */
public enum Obstacle {
  /** Compared with one published before, it would tell of fewer saisines than the threshold. */
  FEW,
  /** Figures that are secret in one of the versions would be computed from the others. */
  SECRETS,
  /** Figures that are secret over the five years, published already, would be. */
  PERIOD
}
