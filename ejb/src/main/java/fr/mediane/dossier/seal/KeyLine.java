package fr.mediane.dossier.seal;

import java.time.Instant;

/**
 * A master key as a page shows it: never the key itself.
 *
 * @param id its identifier
 * @param present whether it is in the credential store
 * @param current whether it wraps the keys of new dossiers
 * @param registeredAt when it became current for the first time; {@code null} if never
 * @param dossiers how many dossiers it protects
 */
public record KeyLine(
    String id, boolean present, boolean current, Instant registeredAt, long dossiers) {

  /** Whether it may be taken out of the credential store: it protects nothing any more. */
  public boolean isRetirable() {
    return present && !current && registeredAt != null && dossiers == 0;
  }

  /** Whether it waits for a rotation to become current. */
  public boolean isNew() {
    return present && registeredAt == null;
  }
}
