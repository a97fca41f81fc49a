package fr.mediane.sending;

import java.io.Serializable;
import java.time.Instant;

/** An official file that may be sent. */
public record IssuedRow(
    String sha256, IssuedKind kind, String reference, String fileName, Instant issuedAt)
    implements Serializable {}
