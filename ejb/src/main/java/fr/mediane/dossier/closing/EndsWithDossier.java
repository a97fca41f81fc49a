package fr.mediane.dossier.closing;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import java.time.LocalDate;

/**
 * What a capability leaves under way and must end when the dossier closes. A capability contributes
 * by an application-scoped bean of this type.
 */
public interface EndsWithDossier {

  /**
   * Ends it. The act that closes has just been done.
   *
   * @param on day of the closing
   * @param context who closes, and when
   */
  void end(Dossier dossier, LocalDate on, CommandContext context);
}
