package fr.mediane.dossier.authority;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.network.Establishment;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Keeps the information given, and writes the letter. */
@ApplicationScoped
public class InformAuthorityHandler implements CommandHandler<InformAuthority, Void> {

  @Inject private DossierDesk desk;
  @Inject private Authorities authorities;
  @Inject private AuthorityNotices notices;
  @Inject private Identities identities;
  @Inject private InformationLetters letters;

  @Override
  public Void handle(InformAuthority command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(), command.version(), Right.DOSSIER_HANDLE, DossierAct.INFORM, context);
    AuthorityKey key = command.authority();
    AuthorityDue due =
        authorities.dueFor(dossier).stream()
            .filter(known -> known.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refusal(AuthorityTexts.get("authority.notDue")));
    notices
        .find(dossier, key)
        .ifPresent(
            given -> {
              throw new Refusal(
                  AuthorityTexts.get(
                      "authority.already", FrenchText.longDate(given.getInformedOn())));
            });
    Identity holder = Holders.check(command.addressee());
    due.refusalOf(DossierAct.DESCRIBE.isLawfulIn(dossier.getState()), holder != null)
        .ifPresent(
            refusal -> {
              throw new Refusal(refusal);
            });
    LocalDate on = desk.day("informedOn", command.on(), dossier, context);
    Establishment place = placeOf(dossier, key);
    notices.add(
        new AuthorityNotice(
            dossier,
            key.kind(),
            place,
            key.partyRank(),
            identities.seal(dossier.getId(), AuthorityNotice.purpose(key), holder),
            on));
    desk.does(dossier, DossierAct.INFORM, on, key.kind().label(), null, context);
    if (command.letter()) {
      letters.toAuthority(dossier, due, holder, place, on, context);
    }
    return null;
  }

  private static Establishment placeOf(Dossier dossier, AuthorityKey key) {
    return Stream.concat(
            Stream.of(dossier.getEstablishment()),
            dossier.getParties().stream().map(DossierParty::getEstablishment))
        .filter(place -> place.getFiness().equals(key.finess()))
        .findFirst()
        .orElseThrow();
  }
}
