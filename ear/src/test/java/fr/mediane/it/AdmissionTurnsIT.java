package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.AdmissibilityReview;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import fr.mediane.dossier.admission.AnswerQuestions;
import fr.mediane.dossier.admission.CoordinationOutcome;
import fr.mediane.dossier.admission.EducationMediator;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.EngageSupport;
import fr.mediane.dossier.admission.RecordCoordination;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.AddParty;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A saisine declared admissible may still be corrected until a case is engaged: what the texts ask
 * is then asked again.
 */
@ExtendWith(ArquillianExtension.class)
class AdmissionTurnsIT {

  private static final String MISSING = "Ce qui manque pour accepter la saisine";

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private HttpServletRequest request;

  private String number;

  @Test
  void anExclusionFoundAfterTheAdmissibilityStopsTheMediationAndTheSupport() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    assertFalse(page().contains(MISSING));
    play.act(MEDIATOR, answer(Answer.YES));
    assertTrue(page().contains(MISSING));
    Set<String> field = Set.of(AdmissibilityQuestion.SOCIAL_CONFLICT.field());
    play.refusesAt(MEDIATOR, field, new EngageMediation(play.decision(number), "Urgence"));
    play.refusesAt(MEDIATOR, field, new EngageSupport(play.decision(number), "Urgence"));
    assertEquals(DossierState.EXAMINATION, dossiers.state(number));
    play.act(MEDIATOR, answer(Answer.NO));
    play.act(MEDIATOR, new EngageSupport(play.decision(number), "Urgence"));
    play.act(MEDIATOR, new EngageMediation(play.decision(number), "Urgence"));
  }

  @Test
  void aPartyOfTheUniversityAddedAfterwardsAsksForTheEducationMediator() throws Exception {
    number = dossiers.to(DossierState.EXAMINATION);
    String finess = transactions.get(() -> play.dossier(number).getEstablishment().getFiness());
    play.act(
        SECRETARIAT,
        new AddParty(
            number,
            play.version(number),
            play.party(PartyStatus.UNIVERSITY_HOSPITAL, false, finess)));
    play.refusesAt(
        MEDIATOR,
        Set.of(AdmissibilityReview.COORDINATION),
        new EngageMediation(play.decision(number), "Urgence"));
    play.act(
        MEDIATOR,
        new RecordCoordination(
            play.decision(number), EducationMediator.RECTORATE, CoordinationOutcome.ALONE));
    play.act(MEDIATOR, new EngageMediation(play.decision(number), "Urgence"));
    assertEquals(DossierState.CONSENT, dossiers.state(number));
  }

  private AnswerQuestions answer(Answer answer) {
    return new AnswerQuestions(
        number,
        play.version(number),
        List.of(new AnswerInput(AdmissibilityQuestion.SOCIAL_CONFLICT, answer, "")));
  }

  private String page() throws Exception {
    return SignedInClient.on(request, MEDIATOR)
        .get("/app/dossiers/recevabilite.xhtml?numero=" + number)
        .body();
  }
}
