package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the acts on the commitments of a draft have in common, and how an amendment writes them. */
@ApplicationScoped
public class CommitmentDesk {

  @Inject private AgreementDesk desk;
  @Inject private Seals seals;

  /** The draft of an act, which nobody signed yet. */
  AgreementFile draft(String number, Long version, CommandContext context) {
    AgreementFile file =
        desk.take(number, version, Right.DOSSIER_MEDIATE, DossierAct.DRAFT_AGREEMENT, context);
    DraftChecks.requireUnsigned(file.agreement());
    return file;
  }

  /** Adds a checked commitment. */
  public Commitment add(AgreementFile file, CommitmentInput input) {
    int rank = file.agreement().nextCommitment();
    return file.agreement()
        .add(new Commitment(rank, input.parties(), sealed(file, rank, input), input.dueOn()));
  }

  /** Writes a checked commitment over the one of a rank. */
  public void change(AgreementFile file, int rank, CommitmentInput input) {
    of(file, rank).change(input.parties(), sealed(file, rank, input), input.dueOn());
    file.agreement().changed();
  }

  /**
   * The commitment of a rank.
   *
   * @throws Refusal when it was taken out
   */
  public static Commitment of(AgreementFile file, int rank) {
    return file.agreement()
        .commitment(rank)
        .orElseThrow(() -> new Refusal(AgreementTexts.get("commitment.none", rank)));
  }

  /** Keeps the step of an act on a commitment. */
  void did(AgreementFile file, String key, int rank, CommandContext context) {
    desk.does(
        file,
        DossierAct.DRAFT_AGREEMENT,
        context.today(),
        AgreementTexts.get(key, rank),
        null,
        context);
  }

  private SealedText sealed(AgreementFile file, int rank, CommitmentInput input) {
    return seals.seal(file.dossier().getId(), AgreementPurposes.commitment(rank), input.body());
  }
}
