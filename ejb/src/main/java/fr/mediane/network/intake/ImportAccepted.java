package fr.mediane.network.intake;

import fr.mediane.access.Actor;
import fr.mediane.network.imports.ImportFileKind;
import fr.mediane.tabular.CsvLimits;

/**
 * A run was recorded; once its transaction is committed, the file can be read.
 *
 * @param runId identity of the run
 * @param kind what the file is
 * @param file the file, discarded once read
 * @param limits what the file may not exceed
 * @param actor who started it
 */
record ImportAccepted(
    Long runId, ImportFileKind kind, ReceivedFile file, CsvLimits limits, Actor actor) {}
