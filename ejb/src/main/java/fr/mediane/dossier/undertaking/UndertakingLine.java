package fr.mediane.dossier.undertaking;

import fr.mediane.access.Role;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An account that works on dossiers, with its undertaking if it ever signed one.
 *
 * @param name civility and name of the person
 * @param quality quality of the account
 * @param role role of the account
 * @param panelName instance of the account; {@code null} for the roles of the network
 * @param undertakingId identity; {@code null} when none was signed
 * @param version version of the undertaking; {@code null} when none
 * @param signedAt when; {@code null} when none
 * @param endedOn day from which it no longer holds; {@code null} while in force
 * @param endReason why it ended; {@code null} while in force
 */
public record UndertakingLine(
    String name,
    String quality,
    Role role,
    String panelName,
    Long undertakingId,
    Long version,
    Instant signedAt,
    LocalDate endedOn,
    String endReason)
    implements Serializable {

  /** Whether the person may work on dossiers today. */
  public boolean inForce() {
    return undertakingId != null && endedOn == null;
  }
}
