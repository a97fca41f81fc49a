package fr.mediane.dossier.note;

import java.io.Serializable;
import java.time.Instant;

/**
 * A note as its author reads it.
 *
 * @param id identity
 * @param version its version, for who changes it
 * @param meeting identity of the meeting it is about; {@code null} for the dossier as a whole
 * @param text its text
 * @param writtenAt when it was written
 * @param changedAt when it was last changed; {@code null} for never
 */
public record NoteView(
    Long id, long version, Long meeting, String text, Instant writtenAt, Instant changedAt)
    implements Serializable {}
