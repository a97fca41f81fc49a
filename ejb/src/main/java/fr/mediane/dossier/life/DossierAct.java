package fr.mediane.dossier.life;

import static fr.mediane.dossier.life.DossierState.CLOSED;
import static fr.mediane.dossier.life.DossierState.COMPLETION_AWAITED;
import static fr.mediane.dossier.life.DossierState.CONSENT;
import static fr.mediane.dossier.life.DossierState.DESIGNATION;
import static fr.mediane.dossier.life.DossierState.DESTROYED;
import static fr.mediane.dossier.life.DossierState.EXAMINATION;
import static fr.mediane.dossier.life.DossierState.FOLLOW_UP;
import static fr.mediane.dossier.life.DossierState.INSTRUCTION;
import static fr.mediane.dossier.life.DossierState.MEDIATION;
import static fr.mediane.dossier.life.DossierState.REGISTERED;
import static fr.mediane.dossier.life.DossierState.SUPPORT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done to a dossier: from which states, and to which state it leads. An act without a
 * target leaves the dossier where it is. Every command on a dossier names one of these; nothing
 * else moves a dossier.
 */
public enum DossierAct {
  /** The saisine is registered: the birth of the dossier. */
  REGISTER(REGISTERED),
  /** What was registered is corrected or completed: heading, parties, conciliation. */
  DESCRIBE(null, REGISTERED, COMPLETION_AWAITED, INSTRUCTION, EXAMINATION),
  /** The second signature of a joint saisine arrived (art. 6, 3°). */
  COSIGN(null, REGISTERED, COMPLETION_AWAITED, INSTRUCTION, EXAMINATION),
  /** Receipt is acknowledged within eight days (art. 6 and 10). */
  ACKNOWLEDGE(INSTRUCTION, REGISTERED),
  /** A completion is asked of the referrer. */
  ASK_COMPLETION(COMPLETION_AWAITED, INSTRUCTION),
  /** The completion arrived. */
  RECEIVE_COMPLETION(INSTRUCTION, COMPLETION_AWAITED),
  /** The mediator finds the saisine admissible. */
  DECLARE_ADMISSIBLE(EXAMINATION, INSTRUCTION),
  /** The mediator finds it inadmissible, with a motive. */
  DECLARE_INADMISSIBLE(CLOSED, INSTRUCTION),
  /** The mediator tells the referrer to whom to turn. */
  REDIRECT(CLOSED, INSTRUCTION),
  /** Nothing came: the request is closed and may be reopened. */
  CLOSE_INCOMPLETE(CLOSED, COMPLETION_AWAITED),
  /** The referrer withdraws the request before a mediation is engaged. */
  WITHDRAW_REQUEST(CLOSED, REGISTERED, COMPLETION_AWAITED, INSTRUCTION, EXAMINATION, SUPPORT),
  /** The authorities of articles 6 and 10 are informed of the existence of the saisine. */
  INFORM(null, EnumSet.complementOf(EnumSet.of(DESTROYED))),
  /** A piece of mail or a document is put in the dossier. */
  ATTACH(null, DossierState.OPEN),
  /** The dossier is put on the agenda of a session, or examined there (art. 6). */
  EXAMINE(null, EXAMINATION),
  /** The mediator answers with advice and closes. */
  ADVISE(CLOSED, EXAMINATION),
  /** The mediator decides not to engage a mediation. */
  DECLINE(CLOSED, EXAMINATION),
  /** The mediator engages a support without formal mediation. */
  ENGAGE_SUPPORT(SUPPORT, EXAMINATION),
  /** The support is over. */
  CLOSE_SUPPORT(CLOSED, SUPPORT),
  /** The mediator engages a mediation: consents are asked (Charter art. 9). */
  ENGAGE_MEDIATION(CONSENT, EXAMINATION, SUPPORT),
  /** A party consents in writing; others are still awaited. */
  RECORD_CONSENT(null, CONSENT),
  /** The last party consents: the three months of article 13 begin. */
  COMPLETE_CONSENTS(DESIGNATION, CONSENT),
  /** A party does not consent: there is no mediation. */
  RECORD_REFUSAL(CLOSED, CONSENT),
  /** A party gives up, at any time and without a reason (Charter art. 9). */
  RENOUNCE(CLOSED, CONSENT, DESIGNATION, MEDIATION),
  /** A mediator is designated for the dossier (Charter art. 10). */
  DESIGNATE(null, DESIGNATION, MEDIATION),
  /** A party challenges a designated mediator, once (Charter art. 9). */
  RECUSE(null, DESIGNATION),
  /** A party says not to challenge those designated (Charter art. 9). */
  WAIVE_CHALLENGE(null, DESIGNATION),
  /** The parties are told who is designated, and that they may challenge once (Charter art. 9). */
  NOTIFY_DESIGNATION(null, DESIGNATION, MEDIATION),
  /** A tie of somebody with the dossier is declared: it is hidden from that person. */
  DECLARE_TIE(null, DossierState.OPEN),
  /** A designated mediator steps aside; another one stays who may lead. */
  STEP_ASIDE(null, DESIGNATION, MEDIATION),
  /** The last mediator who may lead steps aside: a new designation is needed. */
  LEAVE_VACANT(DESIGNATION, MEDIATION),
  /** The mediation begins: the designation can no longer be challenged. */
  START_MEDIATION(MEDIATION, DESIGNATION),
  /** An interview, a shuttle or a plenary meeting is planned or moved. */
  MEET(null, INSTRUCTION, EXAMINATION, SUPPORT, CONSENT, DESIGNATION, MEDIATION, FOLLOW_UP),
  /** A meeting that was planned is recorded, held or cancelled, the dossier closed since or not. */
  RECORD_MEETING(null, EnumSet.complementOf(EnumSet.of(REGISTERED, DESTROYED))),
  /** The agreement is drafted or signed by a party. */
  DRAFT_AGREEMENT(null, MEDIATION),
  /** The mediation ends with an agreement, partial or whole, or with recommendations (art. 13). */
  CONCLUDE(FOLLOW_UP, MEDIATION),
  /** The mediation ends without a result. */
  CONCLUDE_FAILURE(CLOSED, MEDIATION),
  /** The agreement is sent to a recipient of article 13, or its homologation is asked. */
  TRANSMIT(null, FOLLOW_UP),
  /** A review is held, a commitment's state recorded, an amendment made, an evaluation given. */
  FOLLOW(null, FOLLOW_UP),
  /** The follow-up is over. */
  END_FOLLOW_UP(CLOSED, FOLLOW_UP),
  /** The dossier goes to the national mediator (art. 10; Charter art. 5). */
  ESCALATE(CLOSED, INSTRUCTION, EXAMINATION, SUPPORT, CONSENT, DESIGNATION, MEDIATION),
  /** A dossier closed without success goes to the national mediator afterwards. */
  ESCALATE_CLOSED(null, CLOSED),
  /** Somebody stands in: a power of attorney, or the substitute of an absent mediator. */
  STAND_IN(null, DossierState.OPEN),
  /** The national team reinforces the region on the dossier: asked, answered, ended. */
  REINFORCE(
      null, INSTRUCTION, EXAMINATION, SUPPORT, CONSENT, DESIGNATION, MEDIATION, FOLLOW_UP, CLOSED),
  /** A dossier closed too early is taken up again, with a motive. */
  REOPEN(INSTRUCTION, CLOSED),
  /** A saisine withdrawn before its receipt was acknowledged is taken up again: it still is due. */
  REOPEN_RECEIVED(REGISTERED, CLOSED),
  /** A concluded dossier is followed up again (review clause). */
  REOPEN_FOLLOW_UP(FOLLOW_UP, CLOSED),
  /** What is declared of legal actions, past or under way, at any moment (Charter art. 9). */
  DECLARE_ACTION(null, EnumSet.complementOf(EnumSet.of(DESTROYED))),
  /** The end of a dossier is announced or suspended. */
  PREPARE_DESTRUCTION(null, CLOSED),
  /** The key of the dossier is destroyed, on the word of two persons. */
  DESTROY(DESTROYED, CLOSED);

  private final DossierState target;
  private final Set<DossierState> origins;

  DossierAct(DossierState target, DossierState... origins) {
    this(target, Set.of(origins));
  }

  DossierAct(DossierState target, Set<DossierState> origins) {
    this.target = target;
    Set<DossierState> from = EnumSet.noneOf(DossierState.class);
    from.addAll(origins);
    this.origins = Collections.unmodifiableSet(from);
  }

  /** The states in which the act is lawful; empty for the birth of a dossier. */
  public Set<DossierState> origins() {
    return origins;
  }

  /** Whether the act is lawful in a state. */
  public boolean isLawfulIn(DossierState state) {
    return origins.contains(state);
  }

  /**
   * The state to which the act leads from a state.
   *
   * @return empty when the act is not lawful there
   */
  public Optional<DossierState> from(DossierState state) {
    if (!isLawfulIn(state)) {
      return Optional.empty();
    }
    return Optional.of(target == null ? state : target);
  }

  /** Whether a dossier that leaves an open state by this act is closed by it. */
  public boolean closes() {
    return target == CLOSED;
  }

  /** What happened, in French, as the history tells it. */
  public String label() {
    return LifeTexts.get("act." + name());
  }

  /**
   * Why the act is refused in a state, in French.
   *
   * @param state where the dossier stands
   */
  public String refusalIn(DossierState state) {
    return LifeTexts.get("act.refused", label(), state.label());
  }
}
