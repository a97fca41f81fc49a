package fr.mediane.panel.pool;

import fr.mediane.panel.ImportTally;
import java.io.Serializable;

/**
 * What an import did.
 *
 * @param importId identity of the import, to fetch its report
 * @param tally what became of the lines
 */
public record ImportResult(Long importId, ImportTally tally) implements Serializable {}
