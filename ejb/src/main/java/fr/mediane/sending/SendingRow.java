package fr.mediane.sending;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sending, as the list shows it.
 *
 * @param sha256 digest of the file
 * @param panel name of the instance that issued it; {@code null} for the network
 */
public record SendingRow(
    LocalDate sentOn,
    IssuedKind kind,
    String reference,
    String panel,
    String fileName,
    String sha256,
    boolean sealed,
    String recipient,
    Channel channel,
    String recordedBy)
    implements Serializable {}
