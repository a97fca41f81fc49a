package fr.mediane.dossier.retention;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of one dossier.
 *
 * @param number number of the dossier
 * @param version version read
 * @param state where the dossier stands
 * @param outcome how it ended; {@code null} when nothing was recorded
 * @param kind kind of retention
 * @param closedOn day of the closing; {@code null} while open
 * @param dueOn last day of retention; {@code null} when no time runs
 * @param suspendedOn day from which the destruction is suspended; {@code null} otherwise
 * @param suspension the motive; {@code null} when none, or when the reader may not read it
 * @param proposedAt when the destruction was proposed; {@code null} before
 * @param proposedByReader whether the reader proposed it
 * @param over whether the time of retention is over and nothing suspends the destruction
 */
public record DestructionSheet(
    String number,
    long version,
    DossierState state,
    Outcome outcome,
    RetentionKind kind,
    LocalDate closedOn,
    LocalDate dueOn,
    LocalDate suspendedOn,
    String suspension,
    Instant proposedAt,
    boolean proposedByReader,
    boolean over)
    implements Serializable {}
