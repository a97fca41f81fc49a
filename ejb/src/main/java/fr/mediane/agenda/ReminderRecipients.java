package fr.mediane.agenda;

import java.util.List;
import java.util.Optional;

/**
 * Says whom to remind of a dossier. Implemented, as an application-scoped bean, by the capability
 * that owns the dossiers; as long as there is none, there is nobody to remind.
 */
@FunctionalInterface
public interface ReminderRecipients {

  /**
   * Whom to write to.
   *
   * @param dossierNumber the only thing of the dossier that a mail says
   * @param addresses addresses of those who answer for the dossier and have access to it
   */
  record Addressees(String dossierNumber, List<String> addresses) {

    /** Keeps its own copy. */
    public Addressees {
      addresses = List.copyOf(addresses);
    }
  }

  /** Those who answer for a dossier; empty when it has nobody, or exists no more. */
  Optional<Addressees> of(long dossierId);
}
