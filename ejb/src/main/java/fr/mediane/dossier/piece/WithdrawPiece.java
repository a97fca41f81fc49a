package fr.mediane.dossier.piece;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes out a piece that does not belong in the dossier: its content is destroyed at once.
 *
 * @param number number of the dossier
 * @param pieceId the piece
 * @param motive why; sealed
 */
@Requires(Right.DOSSIER_HANDLE)
public record WithdrawPiece(String number, long pieceId, String motive) implements Command<Void> {}
