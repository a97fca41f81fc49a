package fr.mediane.panel.act;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An act in the list.
 *
 * @param number its number
 * @param panelName name of the instance
 * @param signedOn day of the signature
 * @param effectiveOn first day of the mandates granted
 * @param signatoryQuality quality of the signatory
 * @param members how many mandates it grants
 */
public record ActRow(
    String number,
    String panelName,
    LocalDate signedOn,
    LocalDate effectiveOn,
    String signatoryQuality,
    long members)
    implements Serializable {}
