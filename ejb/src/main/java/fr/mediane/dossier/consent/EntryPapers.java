package fr.mediane.dossier.consent;

import fr.mediane.document.CaseFormModel;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.TickState;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.Fact;
import fr.mediane.document.LetterModel;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.PartyIdentities;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the papers of the entry into mediation: the entry agreement (doc. 6), the notice of
 * designation with its form of challenge (doc. 7), the receipts (doc. 23). The caller has checked
 * the access, and that the content of the dossier still exists.
 */
@ApplicationScoped
public class EntryPapers {

  @Inject private PaperDesk desk;
  @Inject private PartyIdentities identities;
  @Inject private Powers powers;

  /** The agreement that the parties and the mediators sign to enter mediation. */
  public CaseFormModel entryAgreement(Dossier dossier, LocalDate on) {
    boolean directorParty = dossier.getParties().stream().anyMatch(DossierParty::isDirector);
    PaperDraft draft =
        desk.about(Paper.ENTRY_AGREEMENT, dossier, on)
            .flag(directorParty ? "DIRECTOR_PARTY" : "DIRECTOR_INFORMED")
            .value(
                "object",
                ConsentTexts.get("paper.object", dossier.getNumber(), dossier.getNature().label()))
            .slot("PARTIES", parties(dossier))
            .slot("MEDIATORS", mediators(dossier))
            .slot(
                "ACTIONS",
                new Ticks(
                    List.of(
                        new Tick(ConsentTexts.get("paper.action.no"), TickState.TO_ANSWER),
                        new Tick(ConsentTexts.get("paper.action.yes"), TickState.TO_ANSWER))));
    List<Signatory> signatories = new ArrayList<>();
    for (DossierParty party : dossier.getParties()) {
      signatories.add(
          Signatory.awaited(identities.nameOf(party), ConsentTexts.get("paper.signatory.party")));
    }
    active(dossier)
        .forEach(
            mediator ->
                signatories.add(
                    Signatory.awaited(
                        mediator.getPerson().getFullName(),
                        ConsentTexts.get("paper.signatory.mediator"))));
    return draft.form(draft.dossierReference(), signatories);
  }

  /**
   * The notice to a party of who is designated. Printed again once the challenge is over, it says
   * so and asks for nothing.
   *
   * @param challenged whether the party has used its right to challenge
   * @param addressee the party, or who receives a copy
   */
  public LetterModel designationNotice(
      DossierParty party, boolean challenged, Addressee addressee, LocalDate on) {
    Dossier dossier = party.getDossier();
    boolean again = dossier.getMediators().stream().anyMatch(mediator -> !mediator.isLastToLead());
    Optional<LocalDate> lastDay = lastDayToChallenge(dossier);
    boolean over = isChallengeOver(dossier, on);
    return desk.about(Paper.DESIGNATION, dossier, on)
        .flag(again ? "AGAIN" : "FIRST")
        .flag(challenged ? "HAS_CHALLENGED" : over ? "CHALLENGE_OVER" : "MAY_CHALLENGE")
        .value("challengeDeadline", deadline(dossier))
        .value("challengeEnd", lastDay.map(FrenchText::longDate).orElse(""))
        .slot("MEDIATORS", mediators(dossier))
        .letterTo(addressee);
  }

  /** The form by which a party may challenge, joined to the notice. */
  public CaseFormModel challengeForm(DossierParty party, LocalDate on) {
    Dossier dossier = party.getDossier();
    Identity identity = identities.of(party);
    PaperDraft draft =
        desk.about(Paper.CHALLENGE, dossier, on)
            .value("challengeDeadline", deadline(dossier))
            .slot(
                "PERSON",
                new Facts(
                    "", List.of(new Fact(ConsentTexts.get("paper.party"), identity.fullName()))))
            .slot(
                "MEDIATORS",
                new Ticks(
                    active(dossier).stream()
                        .map(
                            mediator ->
                                new Tick(mediator.getPerson().getFullName(), TickState.TO_ANSWER))
                        .toList()))
            .slot("MOTIVE", new Facts("", List.of(new Fact(ConsentTexts.get("paper.motive"), ""))));
    return draft.form(
        draft.dossierReference(),
        List.of(Signatory.awaited(identity.fullName(), ConsentTexts.get("paper.signatory.party"))));
  }

  /**
   * The receipt of an agreement, or of its withdrawal.
   *
   * @param addressee the party, or who receives a copy
   */
  public DocumentModel receipt(EntryConsent decision, Addressee addressee, LocalDate on) {
    boolean given = decision.getDecision() == ConsentDecision.GIVEN;
    Dossier dossier = decision.getDossier();
    return desk.about(given ? Paper.CONSENT_RECEIPT : Paper.WITHDRAWAL_RECEIPT, dossier, on)
        .value(
            given ? "consentDate" : "withdrawalDate", FrenchText.longDate(decision.getDecidedOn()))
        .facts(
            new Fact(ConsentTexts.get("paper.receipt.number"), dossier.getNumber()),
            new Fact(
                ConsentTexts.get("paper.receipt.date"),
                FrenchText.longDate(decision.getDecidedOn())),
            new Fact(ConsentTexts.get("paper.receipt.means"), decision.getMeans().label()),
            new Fact(ConsentTexts.get("paper.receipt.signer"), signer(decision)),
            new Fact(
                ConsentTexts.get("paper.receipt.recorded"),
                FrenchText.longDate(LegalTime.dateOf(decision.getRecordedAt()))))
        .letterTo(addressee);
  }

  /** Who signed in the place of the party; empty when it did so itself. */
  private String signer(EntryConsent decision) {
    return decision.getAttorneyId() == null
        ? ""
        : powers
            .find(decision.getDossier(), decision.getAttorneyId())
            .map(powers::holder)
            .map(
                holder -> ConsentTexts.get("paper.receipt.signerFor", holder.identity().fullName()))
            .orElse("");
  }

  private Table parties(Dossier dossier) {
    return new Table(
        "",
        ConsentTexts.get("paper.parties.summary"),
        List.of(
            ConsentTexts.get("paper.party"),
            ConsentTexts.get("paper.status"),
            ConsentTexts.get("paper.establishment")),
        dossier.getParties().stream()
            .map(
                party ->
                    Row.of(
                        identities.nameOf(party),
                        party.getStatus().label(),
                        party.getEstablishment().getName()))
            .toList());
  }

  private static Table mediators(Dossier dossier) {
    List<Row> rows =
        active(dossier).stream()
            .map(
                mediator ->
                    Row.of(
                        mediator.getPerson().getFullName(),
                        mediator.getSource().label(),
                        ConsentTexts.get(
                            mediator.isCertified() ? "paper.certified" : "paper.notCertified")))
            .toList();
    return new Table(
        "",
        ConsentTexts.get("paper.mediators.summary"),
        List.of(
            ConsentTexts.get("paper.mediator"),
            ConsentTexts.get("paper.quality"),
            ConsentTexts.get("paper.certificate")),
        rows.isEmpty() ? List.of(Row.of(ConsentTexts.get("paper.toDesignate"), "", "")) : rows);
  }

  private static List<CaseMediator> active(Dossier dossier) {
    return dossier.getMediators().stream().filter(CaseMediator::isLastToLead).toList();
  }

  /** Whether the last day to challenge those designated is over on a day. */
  public static boolean isChallengeOver(Dossier dossier, LocalDate on) {
    return lastDayToChallenge(dossier).filter(last -> last.isBefore(on)).isPresent();
  }

  /** « Before the 17th » when one may challenge until the 16th. */
  private static String deadline(Dossier dossier) {
    return lastDayToChallenge(dossier)
        .map(last -> FrenchText.longDate(last.plusDays(1)))
        .orElse("");
  }

  private static Optional<LocalDate> lastDayToChallenge(Dossier dossier) {
    return active(dossier).stream()
        .map(CaseMediator::getChallengeUntil)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
