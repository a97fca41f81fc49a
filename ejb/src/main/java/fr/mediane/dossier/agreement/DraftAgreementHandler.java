package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes a draft: refused once somebody signed it. */
@ApplicationScoped
public class DraftAgreementHandler implements CommandHandler<DraftAgreement, Void> {

  @Inject private DossierDesk desk;
  @Inject private Agreements agreements;
  @Inject private DraftChecks checks;
  @Inject private Seals seals;

  @Override
  public Void handle(DraftAgreement command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(), null, Right.DOSSIER_MEDIATE, DossierAct.DRAFT_AGREEMENT, context);
    Optional<MediationAgreement> known = agreements.of(dossier);
    if (!known.map(MediationAgreement::getVersion).equals(Optional.ofNullable(command.version()))) {
      throw new ConflictRefusal();
    }
    known.ifPresent(DraftChecks::requireUnsigned);
    DraftInput draft = checks.check(command.draft(), dossier, context);
    MediationAgreement agreement =
        known.orElseGet(() -> new MediationAgreement(dossier, draft.facts()));
    agreement.describe(draft.facts());
    agreement.narrate(
        sealed(dossier, AgreementPurposes.CONTEXT, draft.context()),
        sealed(dossier, AgreementPurposes.RECOMMENDATIONS, draft.recommendations()),
        sealed(dossier, AgreementPurposes.CALENDAR, draft.calendar()));
    agreements.add(agreement);
    desk.does(
        dossier,
        DossierAct.DRAFT_AGREEMENT,
        context.today(),
        AgreementTexts.get("step.draft"),
        null,
        context);
    return null;
  }

  private SealedText sealed(Dossier dossier, String purpose, String text) {
    return seals.seal(dossier.getId(), purpose, text);
  }
}
