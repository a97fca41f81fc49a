package fr.mediane.dossier.view;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which right each act on a dossier requires: the very right that the command of the act declares.
 * A new act that is forgotten here does not compile.
 */
public final class ActRights {

  private ActRights() {}

  /** The right of an act. */
  public static Right of(DossierAct act) {
    return switch (act) {
      case REGISTER,
          DESCRIBE,
          COSIGN,
          ACKNOWLEDGE,
          RECEIVE_COMPLETION,
          WITHDRAW_REQUEST,
          INFORM,
          ATTACH,
          RECORD_CONSENT,
          COMPLETE_CONSENTS,
          RECORD_REFUSAL,
          RENOUNCE,
          RECUSE,
          WAIVE_CHALLENGE,
          NOTIFY_DESIGNATION,
          STAND_IN,
          TRANSMIT,
          DECLARE_ACTION,
          PREPARE_DESTRUCTION,
          DESTROY ->
          Right.DOSSIER_HANDLE;
      case ASK_COMPLETION,
          DECLARE_ADMISSIBLE,
          DECLARE_INADMISSIBLE,
          REDIRECT,
          CLOSE_INCOMPLETE,
          ADVISE,
          DECLINE,
          ENGAGE_SUPPORT,
          CLOSE_SUPPORT,
          ENGAGE_MEDIATION,
          DESIGNATE,
          DECLARE_TIE,
          START_MEDIATION,
          END_FOLLOW_UP,
          ESCALATE,
          ESCALATE_CLOSED,
          REINFORCE,
          REOPEN,
          REOPEN_RECEIVED,
          REOPEN_FOLLOW_UP ->
          Right.DOSSIER_DECIDE;
      case EXAMINE -> Right.SESSION_MANAGE;
      case STEP_ASIDE,
          LEAVE_VACANT,
          MEET,
          RECORD_MEETING,
          DRAFT_AGREEMENT,
          CONCLUDE,
          CONCLUDE_FAILURE,
          FOLLOW ->
          Right.DOSSIER_MEDIATE;
    };
  }

  /** What an actor may do with a dossier of that state, which the actor reaches. */
  public static Set<DossierAct> open(DossierState state, Actor actor) {
    return Arrays.stream(DossierAct.values())
        .filter(act -> act.isLawfulIn(state))
        .filter(act -> actor.holds(of(act)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
