package fr.mediane.dossier.referral;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * All that an authority who seized knows of its saisine afterwards.
 *
 * @param number number of the dossier
 * @param receivedOn day of receipt
 * @param acknowledgedOn day on which receipt was acknowledged; {@code null} before
 * @param closedOn day of the closing; {@code null} before
 */
public record ReceiptRow(
    String number, LocalDate receivedOn, LocalDate acknowledgedOn, LocalDate closedOn)
    implements Serializable {}
