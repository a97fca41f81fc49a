package fr.mediane.dossier.authority;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps the day of the information of a party, and writes the letter. */
@ApplicationScoped
public class InformPartyHandler implements CommandHandler<InformParty, Void> {

  @Inject private DossierDesk desk;
  @Inject private ThirdPartyWatch thirdParties;
  @Inject private InformationLetters letters;

  @Override
  public Void handle(InformParty command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(), command.version(), Right.DOSSIER_HANDLE, DossierAct.INFORM, context);
    DossierParty party = dossier.party(command.rank()).orElseThrow(NotFoundRefusal::new);
    if (!ThirdParties.isThird(dossier.getReferrerKind(), party.facts())) {
      throw new Refusal(AuthorityTexts.get("party.seized"));
    }
    if (party.getInformedOn() != null) {
      throw new Refusal(
          AuthorityTexts.get("party.already", FrenchText.longDate(party.getInformedOn())));
    }
    LocalDate on = desk.day("informedOn", command.on(), dossier, context);
    party.informed(on);
    thirdParties.follow(dossier, context.today());
    desk.does(
        dossier,
        DossierAct.INFORM,
        on,
        AuthorityTexts.get("step.party", party.getRank()),
        null,
        context);
    if (command.letter()) {
      letters.toParty(dossier, party, on, context);
    }
    return null;
  }
}
