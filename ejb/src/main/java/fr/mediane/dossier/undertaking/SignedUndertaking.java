package fr.mediane.dossier.undertaking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An undertaking that was signed.
 *
 * @param id identity
 * @param version version read
 * @param name civility and name of the person
 * @param quality in what quality the person signed
 * @param text the words signed
 * @param signedAt when
 * @param endedOn day from which it no longer holds; {@code null} while in force
 * @param endReason why it ended; {@code null} while in force
 */
public record SignedUndertaking(
    Long id,
    long version,
    String name,
    String quality,
    UndertakingText text,
    Instant signedAt,
    LocalDate endedOn,
    String endReason)
    implements Serializable {}
