package fr.mediane.dossier.consent;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.piece.Pieces;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Checks and keeps the decisions of the parties; closes the dossier when one leaves. */
@ApplicationScoped
class ConsentDesk {

  /** Name of the field of who signs, for the messages. */
  private static final String SIGNER = "attorneyId";

  private static final int LONGEST_PLACE = 300;

  @Inject private PartyDesk parties;
  @Inject private DossierDesk desk;
  @Inject private EntryConsents consents;
  @Inject private Pieces pieces;
  @Inject private Closing closing;
  @Inject private ClosingLetters letters;
  @Inject private Powers powers;

  Dossier take(String number, long version, DossierAct act, CommandContext context) {
    return parties.take(number, version, Right.DOSSIER_HANDLE, act, context);
  }

  DossierParty party(Dossier dossier, ConsentInput input) {
    DossierParty party = parties.party(dossier, input.rank());
    if (input.means() == null) {
      throw new InvalidRefusal("means", ConsentTexts.get("means.missing"));
    }
    if (input.pieceId() != null && !pieces.holds(dossier, input.pieceId())) {
      throw new InvalidRefusal("pieceId", ConsentTexts.get("piece.unknown"));
    }
    return party;
  }

  /**
   * An agreement is a writing that can be shown: a piece of the dossier, or the place of the signed
   * original.
   */
  void requireProof(ConsentInput input) {
    if (input.pieceId() == null && place(input) == null) {
      throw new InvalidRefusal("pieceId", ConsentTexts.get("proof.missing"));
    }
  }

  /** Who signs an agreement: the party, or whoever it gave the power to do so on that day. */
  void requireSigner(DossierParty party, ConsentInput input, LocalDate on) {
    powers.actingFor(SIGNER, party, input.attorneyId(), PowerTask.SIGN_ENTRY, on);
  }

  /** No power lists the act of refusing or of leaving: the answer is that of the party itself. */
  void requirePartyItself(ConsentInput input) {
    if (input.attorneyId() != null) {
      throw new InvalidRefusal(SIGNER, ConsentTexts.get("signer.partyOnly"));
    }
  }

  /** A decision is taken once the mediator has decided to engage. */
  LocalDate day(Dossier dossier, ConsentInput input, CommandContext context) {
    LocalDate engagedOn = dossier.getDecidedOn();
    return parties.day(
        input.on(),
        engagedOn,
        engagedOn == null
            ? null
            : ConsentTexts.get("on.beforeDecision", FrenchText.shortDate(engagedOn)),
        dossier,
        context);
  }

  LocalDate dayAfter(
      EntryConsent given, Dossier dossier, ConsentInput input, CommandContext context) {
    return parties.day(
        input.on(),
        given.getDecidedOn(),
        ConsentTexts.get("on.beforeConsent", FrenchText.shortDate(given.getDecidedOn())),
        dossier,
        context);
  }

  void keep(
      DossierParty party, ConsentDecision decision, ConsentInput input, CommandContext context) {
    consents.add(
        new EntryConsent(party, decision, input, context.actor().displayName(), context.at()),
        place(input));
  }

  /** Where the signed original is kept, checked; {@code null} when nothing was typed. */
  private static String place(ConsentInput input) {
    TypedText text = new TypedText(field -> ConsentTexts.get("proof.missing"));
    String place = text.optional("originalPlace", input.originalPlace(), LONGEST_PLACE);
    text.refuseIfWrong();
    return place;
  }

  /** A party leaves: nothing of it shows, to whomever, but that the dossier is closed. */
  void close(Dossier dossier, DossierAct act, LocalDate on, CommandContext context) {
    desk.does(dossier, act, on, null, null, context);
    closing.end(dossier, on, context);
    letters.keepFor(dossier, on, context);
  }
}
