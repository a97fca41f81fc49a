package fr.mediane.sending;

import java.io.Serializable;
import java.time.Instant;

/**
 * What anybody learns of an official file that he holds.
 *
 * @param kind what it is, in neutral words
 * @param issuedAt when it was issued
 * @param sealed whether it carries an electronic seal
 */
public record KnownFile(String kind, Instant issuedAt, boolean sealed) implements Serializable {}
