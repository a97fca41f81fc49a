package fr.mediane.regulation.admin;

import fr.mediane.regulation.Certainty;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated piece of wording, as shown.
 *
 * @param id identity
 * @param version version read, which the command carries back
 * @param kind document it belongs to
 * @param section place in the document
 * @param validFrom first day of use
 * @param validUntil last day of use, {@code null} while it is used
 * @param body the text with its places
 * @param certainty whether it was read or chosen
 * @param source where it comes from
 * @param updatedAt when it was written, {@code null} when it came with the application
 * @param updatedBy account that wrote it, or {@code null}
 */
public record WordingRow(
    Long id,
    long version,
    String kind,
    String section,
    LocalDate validFrom,
    LocalDate validUntil,
    String body,
    Certainty certainty,
    String source,
    Instant updatedAt,
    String updatedBy)
    implements Serializable {}
