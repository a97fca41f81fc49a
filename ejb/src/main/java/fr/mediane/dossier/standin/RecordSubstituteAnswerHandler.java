package fr.mediane.dossier.standin;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps the answer of a party; a withdrawal closes the dossier to the substitute at once. */
@ApplicationScoped
public class RecordSubstituteAnswerHandler implements CommandHandler<RecordSubstituteAnswer, Void> {

  /** Name of the field of the day, for the messages. */
  static final String FIELD = "answerOn";

  @Inject private DossierDesk desk;
  @Inject private StandInDesk own;
  @Inject private Substitutions substitutions;

  @Override
  public Void handle(RecordSubstituteAnswer command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.STAND_IN, context);
    own.requireOwnInstance(dossier, context.actor());
    TypedText text = new TypedText(field -> StandInTexts.get("missing." + field));
    require("answerSubstitution", command.substitutionId(), text);
    require("answerParty", command.partyRank(), text);
    require("answer", command.answer(), text);
    if (command.answer() == SubstituteAnswer.AGREED) {
      require("answerMeans", command.means(), text);
    }
    text.refuseIfWrong();
    Substitution substitution =
        substitutions.find(dossier, command.substitutionId()).orElseThrow(NotFoundRefusal::new);
    if (substitution.getRevokedOn() != null) {
      throw new Refusal(StandInTexts.get("substitution.revoked"));
    }
    DossierParty party = StandInDesk.party(dossier, command.partyRank());
    LocalDate on = desk.day(FIELD, command.on(), dossier, context);
    record(substitution, party, command, on);
    desk.does(
        dossier,
        DossierAct.STAND_IN,
        on,
        StandInTexts.get("step.answer", party.getRank(), command.answer().label()),
        null,
        context);
    return null;
  }

  private static void require(String field, Object value, TypedText text) {
    if (value == null) {
      text.problem(field, StandInTexts.get("missing." + field));
    }
  }

  private static void record(
      Substitution substitution, DossierParty party, RecordSubstituteAnswer command, LocalDate on) {
    SubstitutionAgreement agreement = substitution.agreementOf(party.getId()).orElse(null);
    if (agreement == null && command.answer() != SubstituteAnswer.INFORMED) {
      throw new InvalidRefusal("answer", StandInTexts.get("answer.notInformed"));
    }
    switch (command.answer()) {
      case INFORMED -> {
        if (on.isBefore(substitution.getDecidedOn())) {
          throw new InvalidRefusal(FIELD, StandInTexts.get("answer.beforeDesignation"));
        }
        if (agreement == null) {
          substitution.add(new SubstitutionAgreement(substitution, party, on));
        }
      }
      case AGREED -> {
        if (on.isBefore(agreement.getInformedOn())) {
          throw new InvalidRefusal(FIELD, StandInTexts.get("answer.beforeInformation"));
        }
        agreement.agree(on, command.means());
      }
      case WITHDRAWN -> {
        if (!agreement.isGiven()) {
          throw new InvalidRefusal("answer", StandInTexts.get("answer.notGiven"));
        }
        if (on.isBefore(agreement.getAgreedOn())) {
          throw new InvalidRefusal(FIELD, StandInTexts.get("answer.beforeAgreement"));
        }
        agreement.withdraw(on);
      }
    }
  }
}
