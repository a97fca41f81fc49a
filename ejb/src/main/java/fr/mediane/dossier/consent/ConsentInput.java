package fr.mediane.dossier.consent;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision of a party as somebody types it.
 *
 * @param rank rank of the party
 * @param on day of the signature or of the declaration
 * @param means how it reached the mediator
 * @param pieceId the piece that proves it; {@code null} when none
 * @param originalPlace where the signed original is kept, when it is not a piece; {@code null} or
 *     blank when none
 * @param attorneyId the power of attorney of who signed for the party; {@code null} when none
 */
public record ConsentInput(
    Integer rank,
    LocalDate on,
    ConsentMeans means,
    Long pieceId,
    String originalPlace,
    Long attorneyId)
    implements Serializable {}
