package fr.mediane.dossier.piece;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Destroys the content of a wrong piece; who, when and why stay. */
@ApplicationScoped
public class WithdrawPieceHandler implements CommandHandler<WithdrawPiece, Void> {

  /** Longest motive, in characters. */
  private static final int MAX_MOTIVE = 500;

  @Inject private DossierDesk desk;
  @Inject private Pieces pieces;
  @Inject private Seals seals;

  @Override
  public Void handle(WithdrawPiece command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.ATTACH, context);
    Piece piece = pieces.find(dossier, command.pieceId()).orElseThrow(NotFoundRefusal::new);
    if (piece.isWithdrawn()) {
      throw new Refusal(PieceTexts.get("withdraw.already"));
    }
    String motive = command.motive() == null ? "" : command.motive().strip();
    if (motive.isEmpty()) {
      throw new InvalidRefusal("motive", PieceTexts.get("withdraw.motive"));
    }
    if (motive.length() > MAX_MOTIVE) {
      throw new InvalidRefusal("motive", PieceTexts.get("withdraw.motiveTooLong", MAX_MOTIVE));
    }
    piece.withdraw(
        context.actor(),
        context.at(),
        seals.seal(dossier.getId(), PiecePurposes.withdrawal(piece.getId()), motive));
    desk.does(
        dossier,
        DossierAct.ATTACH,
        context.today(),
        PieceTexts.get("step.withdrawn"),
        motive,
        context);
    return null;
  }
}
