package fr.mediane.demo;

import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.Advise;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import fr.mediane.dossier.admission.AnswerQuestions;
import fr.mediane.dossier.admission.AskCompletion;
import fr.mediane.dossier.admission.AskedQuestion;
import fr.mediane.dossier.admission.CloseIncomplete;
import fr.mediane.dossier.admission.CloseSupport;
import fr.mediane.dossier.admission.ConciliationFacts;
import fr.mediane.dossier.admission.ConciliationForm;
import fr.mediane.dossier.admission.ConciliationResult;
import fr.mediane.dossier.admission.CoordinationOutcome;
import fr.mediane.dossier.admission.DecisionInput;
import fr.mediane.dossier.admission.DeclareAdmissible;
import fr.mediane.dossier.admission.DeclareInadmissible;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.EducationMediator;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.EngageSupport;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.admission.OtherBody;
import fr.mediane.dossier.admission.ReceiveCompletion;
import fr.mediane.dossier.admission.RecordConciliation;
import fr.mediane.dossier.admission.RecordCoordination;
import fr.mediane.dossier.admission.Redirect;
import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.InformAuthority;
import fr.mediane.dossier.authority.InformParty;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.piece.AttachPiece;
import fr.mediane.dossier.piece.PieceClass;
import fr.mediane.dossier.referral.AcknowledgeReferral;
import fr.mediane.dossier.referral.FormalAgreement;
import fr.mediane.dossier.referral.ReferToNational;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.session.Opinion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A dossier from the saisine to the decision of the mediator; {@link DemoMediation} goes on. Each
 * act is planned some days after the one before; those that would fall after the last day of the
 * timetable are not done.
 */
final class DemoStory {

  private static final List<InadmissibilityMotive> MOTIVES =
      List.of(
          InadmissibilityMotive.NO_CONCILIATION,
          InadmissibilityMotive.NO_CONCILIATION,
          InadmissibilityMotive.DISCIPLINARY,
          InadmissibilityMotive.NO_SERIOUS_HARM,
          InadmissibilityMotive.NOT_ELIGIBLE_PERSON,
          InadmissibilityMotive.SOCIAL_CONFLICT);

  private final DemoWorks works;
  private final DemoFate fate;
  private final Random random;
  private final DemoSteps steps;
  private final DemoDossier file;

  DemoStory(DemoWorks works, DemoFate fate, DemoDossier file, LocalDate from, Random random) {
    this.works = works;
    this.fate = fate;
    this.file = file;
    this.random = random;
    this.steps = new DemoSteps(works.timetable(), from, random);
  }

  /** A dossier that begins by the saisine that was drawn. */
  static void register(DemoWorks works, DemoCase drawn, Random random) {
    DemoDossier file = new DemoDossier(works, drawn.panelCode());
    LocalDate day = drawn.referral().facts().receivedOn();
    works.timetable().add(day, on -> file.born(receive(works, file, drawn.referral(), on)));
    new DemoStory(works, drawn.fate(), file, day, random).go();
  }

  /** The ministers seize by the application; the others by letter or by mail. */
  private static String receive(
      DemoWorks works, DemoDossier file, ReferralInput referral, LocalDate on) {
    return referral.facts().referrerKind() == ReferrerKind.MINISTERS
        ? works.stage().act(works.stage().ministers(), on, new ReferToNational(referral))
        : file.byOffice(on, new RegisterReferral(referral, agreement(referral)));
  }

  /** All the parties together agreed on the day they wrote. */
  private static FormalAgreement agreement(ReferralInput referral) {
    if (referral.facts().referrerKind() != ReferrerKind.ALL_PARTIES) {
      return FormalAgreement.NONE;
    }
    Map<Integer, LocalDate> days = new HashMap<>();
    for (int i = 0; i < referral.parties().size(); i++) {
      days.put(i, referral.facts().receivedOn());
    }
    return new FormalAgreement(
        days, "Données fictives. Lettre commune signée de toutes les parties.");
  }

  /** Plans the acts up to the fate. */
  void go() {
    if (fate == DemoFate.REGISTERED || fate == DemoFate.COSIGNATURE_AWAITED) {
      return;
    }
    steps.then(
        2,
        random.nextInt(100) < 4 ? 14 : 6,
        on ->
            file.byOffice(
                on, new AcknowledgeReferral(file.number(), file.version(), on, "", true)));
    steps.then(0, 3, this::inform);
    switch (fate) {
      case ACKNOWLEDGED -> steps.then(1, 3, this::attach);
      case COMPLETION_AWAITED -> askCompletion();
      case INCOMPLETE -> {
        askCompletion();
        steps.then(
            45, 60, on -> file.byMediator(on, new CloseIncomplete(decision(on, "Sans réponse."))));
      }
      case WITHDRAWN ->
          steps.then(
              5,
              30,
              on ->
                  file.byOffice(
                      on,
                      new WithdrawReferral(
                          file.number(), file.version(), on, "Données fictives. Accord trouvé.")));
      case INADMISSIBLE ->
          steps.then(
              8,
              25,
              on ->
                  file.byMediator(
                      on,
                      new DeclareInadmissible(
                          decision(on, "Motif de démonstration."),
                          MOTIVES.get(random.nextInt(MOTIVES.size())),
                          OtherBody.MANAGEMENT)));
      case REDIRECTED ->
          steps.then(
              8,
              25,
              on ->
                  file.byMediator(
                      on,
                      new Redirect(
                          decision(on, "Motif de démonstration."), OtherBody.OCCUPATIONAL_HEALTH)));
      default -> admit();
    }
  }

  private void inform(LocalDate on) {
    for (int rank : works.files().thirdParties(file.number())) {
      file.byOffice(on, new InformParty(file.number(), file.version(), rank, on, true));
    }
    for (AuthorityKey authority : works.files().authorities(file.number())) {
      file.byOffice(
          on, new InformAuthority(file.number(), file.version(), authority, null, on, true));
    }
  }

  private void attach(LocalDate on) {
    file.byOffice(
        on,
        new AttachPiece(
            file.number(),
            "temoignage-fictif.txt",
            "Données fictives. Pièce de démonstration\u00a0: le compte rendu d’une réunion de service."
                .getBytes(StandardCharsets.UTF_8),
            PieceClass.CONFIDENTIAL_MEDIATION,
            on,
            null));
  }

  private void askCompletion() {
    steps.then(
        2,
        8,
        on ->
            file.byMediator(
                on,
                new AskCompletion(
                    decision(on, "Les conclusions de la conciliation locale (démonstration)."))));
  }

  private void admit() {
    if (random.nextInt(100) < 20) {
      askCompletion();
      steps.then(5, 15, on -> file.byOffice(on, new ReceiveCompletion(decision(on, null))));
    }
    int held = 20 + random.nextInt(60);
    steps.then(
        1,
        8,
        on -> {
          file.byOffice(
              on,
              new RecordConciliation(
                  file.number(),
                  file.version(),
                  new ConciliationFacts(
                      ConciliationForm.INTERNAL,
                      file.receivedOn().minusDays(held + 5L),
                      file.receivedOn().minusDays(5),
                      ConciliationResult.FAILED,
                      true),
                  "Données fictives. Une proposition écartée par les personnes."));
          file.byMediator(
              on, new AnswerQuestions(file.number(), file.version(), expectedAnswers()));
          if (works.files().concernsEducation(file.number())) {
            file.byMediator(
                on,
                new RecordCoordination(
                    decision(on, "Échange avec la médiation de l’université (démonstration)."),
                    EducationMediator.UNIVERSITY,
                    CoordinationOutcome.ALONE));
          }
        });
    steps.then(1, 7, on -> file.byMediator(on, new DeclareAdmissible(decision(on, null))));
    examine();
  }

  private List<AnswerInput> expectedAnswers() {
    return works.files().questions(file.number()).stream()
        .map(AskedQuestion::question)
        .map(
            question ->
                new AnswerInput(
                    question, question.expected() == null ? Answer.NO : question.expected(), null))
        .toList();
  }

  private void examine() {
    String exception =
        works
            .sessions()
            .examine(file, steps.day(), opinion())
            .map(
                session -> {
                  steps.notBefore(session);
                  return (String) null;
                })
            .orElse("Examen antérieur à la mise en service (démonstration).");
    switch (fate) {
      case EXAMINATION -> {}
      case ADVICE ->
          steps.then(
              3, 9, on -> file.byMediator(on, new Advise(motive(on, "Conseil écrit."), exception)));
      case NOT_ENGAGED ->
          steps.then(
              3,
              9,
              on ->
                  file.byMediator(
                      on, new Decline(motive(on, "La situation s’apaise."), exception)));
      case SUPPORT, SUPPORT_SUCCEEDED, SUPPORT_FAILED -> {
        steps.then(
            3,
            9,
            on ->
                file.byMediator(on, new EngageSupport(motive(on, "Un appui suffit."), exception)));
        support();
      }
      case ESCALATED -> steps.then(3, 15, this::escalate);
      default -> {
        steps.then(
            3,
            9,
            on ->
                file.byMediator(
                    on, new EngageMediation(motive(on, "Une médiation est utile."), exception)));
        new DemoMediation(works, fate, file, steps, random).go();
      }
    }
  }

  private void support() {
    if (fate == DemoFate.SUPPORT) {
      return;
    }
    boolean succeeded = fate == DemoFate.SUPPORT_SUCCEEDED;
    steps.then(
        30,
        90,
        on ->
            file.byMediator(
                on,
                new CloseSupport(
                    motive(on, succeeded ? "Le service a repris." : "Le désaccord demeure."),
                    succeeded)));
  }

  private void escalate(LocalDate on) {
    String national =
        file.byMediator(
            on,
            new EscalateDossier(
                file.number(),
                file.version(),
                EscalationDoor.REGIONAL_MEDIATOR,
                on,
                "Données fictives. L’examen régional n’a pas abouti.",
                Map.of(),
                null,
                Set.of(),
                null));
    DemoDossier copy = new DemoDossier(works, DemoDossiers.NATIONAL);
    copy.born(national);
    new DemoStory(works, works.nationalFate(), copy, on, random).go();
  }

  private Opinion opinion() {
    return switch (fate) {
      case ADVICE -> Opinion.ADVICE;
      case NOT_ENGAGED -> Opinion.NO_MEDIATION;
      case SUPPORT, SUPPORT_SUCCEEDED, SUPPORT_FAILED -> Opinion.SUPPORT;
      default -> Opinion.MEDIATION;
    };
  }

  private DecisionInput motive(LocalDate on, String words) {
    return decision(on, "Données fictives. " + words);
  }

  private DecisionInput decision(LocalDate on, String words) {
    return new DecisionInput(file.number(), file.version(), on, words);
  }
}
