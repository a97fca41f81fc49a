package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Sends the agreement to a recipient that the rules name, and to no other. */
@ApplicationScoped
public class TransmitAgreementHandler implements CommandHandler<TransmitAgreement, Void> {

  @Inject private AgreementDesk desk;
  @Inject private Recipients recipients;
  @Inject private AgreementPapers papers;

  @Override
  public Void handle(TransmitAgreement command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.TRANSMIT,
            context);
    MediationAgreement agreement = file.agreement();
    Recipient to =
        recipients.of(agreement).stream()
            .filter(recipient -> recipient.key().equals(command.recipient()))
            .findFirst()
            .orElseThrow(() -> new Refusal(AgreementTexts.get("transmit.nobody")));
    if (agreement.events(Transmission.class).stream()
        .anyMatch(sent -> sent.getRecipientKey().equals(to.key()))) {
      throw new InvalidRefusal("recipient", AgreementTexts.get("transmit.twice"));
    }
    LocalDate on =
        desk.day(
            "transmittedOn",
            command.on(),
            agreement.getSignedOn(),
            "transmit.early",
            file.dossier(),
            context);
    agreement.record(new Transmission(agreement.nextEvent(), on, to, context));
    papers.slip(file, to, on, context);
    desk.does(
        file,
        DossierAct.TRANSMIT,
        on,
        AgreementTexts.get("step.transmitted", to.kind().label()),
        null,
        context);
    return null;
  }
}
