package fr.mediane.statistics;

import java.io.Serializable;
import java.util.Objects;

/**
 * What figures are about: one territory (the national level is one) or the whole network.
 *
 * @param code code of the territory, or {@link #NETWORK_CODE}
 */
public record StatisticalScope(String code) implements Serializable {

  /** Code of the whole network: no territory has it. */
  public static final String NETWORK_CODE = "RESEAU";

  /** The whole network. */
  public static final StatisticalScope NETWORK = new StatisticalScope(NETWORK_CODE);

  /** Rejects an absent code. */
  public StatisticalScope {
    Objects.requireNonNull(code);
  }

  /** Whether it is the whole network. */
  public boolean isNetwork() {
    return NETWORK_CODE.equals(code);
  }
}
