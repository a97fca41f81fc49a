package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import fr.mediane.dossier.admission.AnswerQuestions;
import fr.mediane.dossier.admission.AskCompletion;
import fr.mediane.dossier.admission.ConciliationFacts;
import fr.mediane.dossier.admission.ConciliationForm;
import fr.mediane.dossier.admission.ConciliationResult;
import fr.mediane.dossier.admission.CoordinationOutcome;
import fr.mediane.dossier.admission.CorrectConciliation;
import fr.mediane.dossier.admission.DeclareAdmissible;
import fr.mediane.dossier.admission.EducationMediator;
import fr.mediane.dossier.admission.ExceptConciliation;
import fr.mediane.dossier.admission.ReceiveCompletion;
import fr.mediane.dossier.admission.RecordConciliation;
import fr.mediane.dossier.admission.RecordCoordination;
import fr.mediane.dossier.authority.InformParty;
import fr.mediane.dossier.history.AnswerAccessRequest;
import fr.mediane.dossier.piece.AttachPiece;
import fr.mediane.dossier.piece.PieceClass;
import fr.mediane.dossier.piece.WithdrawPiece;
import fr.mediane.dossier.referral.AcknowledgeReferral;
import fr.mediane.dossier.referral.AddParty;
import fr.mediane.dossier.referral.ChangeParty;
import fr.mediane.dossier.referral.ChangeReferral;
import fr.mediane.dossier.referral.NarrativeInput;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.referral.RemoveParty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The first half of a dossier, from the saisine to the decision that it is admissible, with a word
 * of its own in every free text of every command.
 */
final class SpokenSaisine {

  static final LocalDate RECEIVED = TODAY.minusDays(3);

  private final DossierPlay play;
  private final Transactions transactions;
  private final LedDossiers dossiers;

  SpokenSaisine(DossierPlay play, Transactions transactions, LedDossiers dossiers) {
    this.play = play;
    this.transactions = transactions;
    this.dossiers = dossiers;
  }

  /** A saisine declared admissible, everything recorded that may be before. */
  String admitted(String finess, PartyStatus first) throws Exception {
    String number =
        play.act(
            SECRETARIAT,
            new RegisterReferral(play.referral(ReferrerKind.PARTY, RECEIVED, finess, first)));
    play.act(
        MEDIATOR,
        new ChangeReferral(
            number,
            version(number),
            DossierPlay.facts(ReferrerKind.PARTY, RECEIVED),
            finess,
            play.somebody(),
            new NarrativeInput(say("Recit"), say("Service"), say("Justice"))));
    play.act(
        MEDIATOR,
        new AddParty(
            number, version(number), play.party(PartyStatus.CONTRACT_AGENT, false, finess)));
    PartyInput changed = play.party(PartyStatus.CIVIL_SERVANT, false, finess);
    play.act(
        MEDIATOR,
        new ChangeParty(
            number,
            version(number),
            new PartyInput(3, changed.identity(), changed.facts(), finess, changed.school())));
    play.act(MEDIATOR, new RemoveParty(number, version(number), 3));
    play.act(
        SECRETARIAT, new AcknowledgeReferral(number, version(number), TODAY, say("Demande"), true));
    informed(number);
    pieces(number);
    play.act(
        MEDIATOR,
        new RecordConciliation(
            number, version(number), conciliation(ConciliationResult.FAILED), say("Conclusion")));
    Long conciliation = transactions.get(() -> play.last("PriorConciliation", number));
    play.act(
        MEDIATOR,
        new CorrectConciliation(
            number,
            version(number),
            conciliation,
            conciliation(ConciliationResult.REFUSED),
            say("Conclusion")));
    play.act(MEDIATOR, new ExceptConciliation(play.decision(number)));
    play.act(
        MEDIATOR,
        new RecordCoordination(
            play.decision(number), EducationMediator.RECTORATE, CoordinationOutcome.JOINT));
    answered(number);
    play.act(MEDIATOR, new AskCompletion(play.decision(number)));
    play.act(MEDIATOR, new ReceiveCompletion(play.decision(number)));
    play.act(MEDIATOR, new DeclareAdmissible(play.decision(number)));
    return number;
  }

  private void answered(String number) throws Exception {
    List<AnswerInput> answers =
        Arrays.stream(AdmissibilityQuestion.values())
            .map(
                question ->
                    new AnswerInput(
                        question,
                        question.expected() == null ? Answer.NO : question.expected(),
                        say("Remarque")))
            .toList();
    play.act(MEDIATOR, new AnswerQuestions(number, version(number), answers));
  }

  private static ConciliationFacts conciliation(ConciliationResult result) {
    return new ConciliationFacts(
        ConciliationForm.INTERNAL, RECEIVED.minusDays(40), RECEIVED.minusDays(10), result, true);
  }

  private void informed(String number) throws Exception {
    dossiers.inform(play, SECRETARIAT, number, true);
    play.act(SECRETARIAT, new InformParty(number, version(number), 2, TODAY, true));
    play.act(SECRETARIAT, new AnswerAccessRequest(number, 1, TODAY));
  }

  private void pieces(String number) {
    attach(number);
    play.act(SECRETARIAT, new WithdrawPiece(number, attach(number), say("Retrait")));
  }

  /** Attaches a letter whose name and content are words; gives its identity. */
  Long attach(String number) {
    byte[] content =
        ("Bonjour,\r\nvoici ma lettre : " + say("Contenu") + "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    return play.act(
        SECRETARIAT,
        new AttachPiece(
            number, say("Fichier") + ".txt", content, PieceClass.CONFIDENTIAL_MEDIATION, TODAY, 1));
  }

  private String say(String about) {
    return play.words().say(about);
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }
}
