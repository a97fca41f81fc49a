package fr.mediane.dossier.piece;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Puts a received file in a dossier. Answers the identity of the piece.
 *
 * @param number number of the dossier
 * @param fileName name as sent; made harmless before it is kept
 * @param content the file; its type is told by it alone
 * @param classification to whom it may go
 * @param receivedOn day of reception
 * @param fromParty rank of the party who sent it; {@code null} when none of them
 */
@Requires(Right.DOSSIER_HANDLE)
public record AttachPiece(
    String number,
    String fileName,
    byte[] content,
    PieceClass classification,
    LocalDate receivedOn,
    Integer fromParty)
    implements Command<Long> {}
