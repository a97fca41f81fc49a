package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Imports a file of candidates into the pool of an instance: all accepted lines or none. The same
 * file imported again changes nothing.
 *
 * @param panelId the instance
 * @param callId the call the candidates answer, or {@code null}
 * @param fileName name of the file, for the report
 * @param content the file
 */
@Requires(Right.CANDIDATE_MANAGE)
public record ImportCandidates(Long panelId, Long callId, String fileName, byte[] content)
    implements Command<ImportResult> {}
