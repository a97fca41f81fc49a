package fr.mediane.dossier;

import fr.mediane.door.CommandContext;

/**
 * What a capability leaves under way and must end when a dossier leaves the stage of examination:
 * closed, or decided without the instance being awaited. A capability contributes by an
 * application-scoped bean of this type.
 */
public interface EndsWithExamination {

  /**
   * Ends it. The dossier still stands at the stage that the act is about to end.
   *
   * @param context who acts, and when
   */
  void end(Dossier dossier, CommandContext context);
}
