package fr.mediane.dossier.session;

import fr.mediane.dossier.session.SessionSheet.Line;
import fr.mediane.journal.Reading;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reading a session leaves in the journal: that it was read and, of each dossier whose opinion
 * was shown, that this dossier was. Whoever asks who opened a dossier finds it there (CNIL kit).
 */
final class SessionReadings {

  private SessionReadings() {}

  /**
   * The readings of one page or one paper.
   *
   * @param action name of the reading, of the session and of its dossiers
   * @param lines the dossiers that it shows
   */
  static List<Reading> of(String action, PanelSession session, List<Line> lines) {
    return Stream.concat(
            Stream.of(
                new Reading(
                    action, "PanelSession", session.getId().toString(), session.getNumber())),
            lines.stream()
                .filter(line -> line.opinion() != null)
                .map(
                    line ->
                        new Reading(
                            action, "Dossier", line.dossierId().toString(), line.dossier())))
        .toList();
  }
}
