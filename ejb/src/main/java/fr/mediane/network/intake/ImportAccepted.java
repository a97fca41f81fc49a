package fr.mediane.network.intake;

import fr.mediane.access.Actor;
import fr.mediane.network.imports.ImportFileKind;

/**
 * A run was recorded; once its transaction is committed, the file can be read.
 *
 * @param runId identity of the run
 * @param kind what the file is
 * @param file the file, discarded once read
 * @param actor who started it
 */
record ImportAccepted(Long runId, ImportFileKind kind, ReceivedFile file, Actor actor) {}
