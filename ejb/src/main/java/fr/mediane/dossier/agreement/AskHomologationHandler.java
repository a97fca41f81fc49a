package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Records a request of homologation. */
@ApplicationScoped
public class AskHomologationHandler implements CommandHandler<AskHomologation, Void> {

  private static final int LONGEST_COURT = 200;

  @Inject private AgreementDesk desk;
  @Inject private LegalBasis legalBasis;
  @Inject private Seals seals;

  @Override
  public Void handle(AskHomologation command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.TRANSMIT,
            context);
    MediationAgreement agreement = file.agreement();
    requirePossible(agreement);
    Set<Integer> applicants =
        command.applicant() == HomologationApplicant.JOINTLY
            ? agreement.signatures().keySet()
            : command.parties();
    TypedText text = new TypedText(field -> AgreementTexts.get("missing." + field));
    if (command.applicant() == null) {
      text.problem("applicant", AgreementTexts.get("missing.applicant"));
    } else if (applicants.isEmpty() || !agreement.signatures().keySet().containsAll(applicants)) {
      text.problem("applicantParties", AgreementTexts.get("missing.applicantParties"));
    }
    String court = text.required("court", command.court(), LONGEST_COURT);
    text.refuseIfWrong();
    LocalDate on =
        desk.day(
            "askedOn",
            command.on(),
            agreement.getSignedOn(),
            "homologation.early",
            file.dossier(),
            context);
    int number = agreement.nextEvent();
    agreement.record(
        new Homologation(
            number,
            on,
            command.applicant(),
            applicants,
            legalBasis.on(on),
            seals.seal(file.dossier().getId(), AgreementPurposes.court(number), court),
            context));
    desk.does(
        file,
        DossierAct.TRANSMIT,
        on,
        AgreementTexts.get("step.homologationAsked", command.applicant().label()),
        null,
        context);
    return null;
  }

  private static void requirePossible(MediationAgreement agreement) {
    if (agreement.getSignedOn() == null) {
      throw new Refusal(AgreementTexts.get("homologation.unsigned"));
    }
    if (!agreement.getName().mayBeHomologated()) {
      throw new Refusal(AgreementTexts.get("homologation.early2019"));
    }
    if (agreement.events(Homologation.class).stream().anyMatch(Homologation::isPending)) {
      throw new Refusal(AgreementTexts.get("homologation.pending"));
    }
  }
}
