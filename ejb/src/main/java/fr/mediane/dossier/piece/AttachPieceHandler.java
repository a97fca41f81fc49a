package fr.mediane.dossier.piece;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a received file, has it analysed, seals it and stores it with the step of the history. */
@ApplicationScoped
public class AttachPieceHandler implements CommandHandler<AttachPiece, Long> {

  private static final System.Logger LOG = System.getLogger(AttachPieceHandler.class.getName());
  private static final String FILE = "file";

  @Inject private DossierDesk desk;
  @Inject private Pieces pieces;
  @Inject private AntivirusPort antivirus;
  @Inject private Settings settings;

  @Override
  public Long handle(AttachPiece command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.ATTACH, context);
    FileType type = checked(command, dossier, context);
    PieceScan scan = analysed(command.content());
    Piece piece =
        pieces.add(
            Piece.received(
                dossier,
                command.classification(),
                command.receivedOn(),
                command.fromParty(),
                scan,
                context.actor(),
                context.at()),
            FileNames.neutral(command.fileName(), type),
            type.mediaType(),
            command.content());
    desk.does(
        dossier,
        DossierAct.ATTACH,
        command.receivedOn(),
        PieceTexts.get("step.attached", type.name(), PieceSizes.label(command.content().length)),
        null,
        context);
    return piece.getId();
  }

  private FileType checked(AttachPiece command, Dossier dossier, CommandContext context) {
    List<Problem> problems = new ArrayList<>();
    Optional<FileType> type = Optional.empty();
    int most = settings.number("piece.maxMegabytes");
    if (command.content() == null || command.content().length == 0) {
      problems.add(new Problem(FILE, PieceTexts.get("file.missing")));
    } else if (command.content().length > most << 20) {
      problems.add(new Problem(FILE, PieceTexts.get("file.tooLarge", most)));
    } else {
      type = FileTypes.of(command.content());
      if (type.isEmpty()) {
        problems.add(new Problem(FILE, PieceTexts.get("file.type")));
      }
    }
    if (command.classification() == null) {
      problems.add(new Problem("classification", PieceTexts.get("classification.missing")));
    }
    try {
      desk.day("receivedOn", command.receivedOn(), dossier, context);
    } catch (InvalidRefusal wrongDay) {
      problems.addAll(wrongDay.problems());
    }
    Integer rank = command.fromParty();
    if (rank != null && dossier.getParties().stream().noneMatch(party -> party.getRank() == rank)) {
      problems.add(new Problem("fromParty", PieceTexts.get("fromParty.unknown")));
    }
    int count = settings.number("piece.maxCount");
    if (pieces.countReceived(dossier) >= count) {
      problems.add(new Problem(FILE, PieceTexts.get("file.tooMany", count)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    return type.orElseThrow();
  }

  private PieceScan analysed(byte[] content) {
    if (!antivirus.isConfigured()) {
      return PieceScan.NOT_SCANNED;
    }
    try {
      if (antivirus.isClean(content)) {
        return PieceScan.CLEAN;
      }
    } catch (AntivirusUnavailableException silent) {
      LOG.log(Level.ERROR, "A piece could not be analysed", silent);
      throw new InvalidRefusal(FILE, PieceTexts.get("scan.unavailable"));
    }
    throw new InvalidRefusal(FILE, PieceTexts.get("scan.infected"));
  }
}
