package fr.mediane.dossier.followup;

import fr.mediane.agenda.ClockReading;
import fr.mediane.dossier.agreement.AgreementName;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.DraftInput;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.HomologationApplicant;
import fr.mediane.dossier.agreement.HomologationResult;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.standin.PowerHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The agreement and the follow-up of a dossier, as somebody opens them. Texts are {@code null} for
 * those who send and keep the dates without reading.
 *
 * @param number number of the dossier
 * @param dossierVersion version of the dossier
 * @param version version of the agreement; {@code null} when nothing was drafted
 * @param state where the dossier stands
 * @param outcome how the mediation ended; {@code null} before
 * @param reads whether the reader reads the texts
 * @param name its name, by its date; {@code null} when nothing was drafted
 * @param draft the draft or the signed text; texts {@code null} for those who do not read
 * @param signedOn day of the last signature
 * @param durable final word
 * @param asksForDirector whether the parties are to be asked if the director may receive it
 * @param parties the parties and their signatures
 * @param holders those who hold a power of a party, ended powers included
 * @param commitments the commitments, in order
 * @param ready the outcome that the document calls for; {@code null} when none
 * @param obstacles why each outcome is not possible yet
 * @param recipients the recipients of article 13, sent or not
 * @param homologations the requests to a judge
 * @param reviews the reviews held
 * @param amendments the amendments
 * @param evaluations the evaluations
 * @param clocks the clocks of the agreement and of the reviews
 * @param acts what the reader may do now
 */
public record AgreementSheet(
    String number,
    long dossierVersion,
    Long version,
    DossierState state,
    Outcome outcome,
    boolean reads,
    AgreementName name,
    DraftInput draft,
    LocalDate signedOn,
    Durability durable,
    boolean asksForDirector,
    List<PartyLine> parties,
    List<PowerHolder> holders,
    List<CommitmentLine> commitments,
    Outcome ready,
    Map<Outcome, List<String>> obstacles,
    List<RecipientLine> recipients,
    List<HomologationLine> homologations,
    List<ReviewLine> reviews,
    List<AmendmentLine> amendments,
    List<EvaluationLine> evaluations,
    List<ClockReading> clocks,
    Set<DossierAct> acts)
    implements Serializable {

  /** Why the dossier cannot be closed by an agreement yet. */
  public List<String> missingForAgreement() {
    return obstacles.getOrDefault(Outcome.AGREEMENT, List.of());
  }

  /**
   * A party.
   *
   * @param rank order among the parties
   * @param name who
   * @param signedOn day of the signature; {@code null} before
   * @param manner how
   * @param signer who signed in its place; {@code null} when the party did
   */
  public record PartyLine(
      int rank, String name, LocalDate signedOn, SignatureManner manner, String signer)
      implements Serializable {}

  /**
   * A commitment.
   *
   * @param rank its number
   * @param parties ranks of those who undertake it
   * @param names their names
   * @param body what they undertake; {@code null} for those who do not read
   * @param dueOn until when
   * @param state how far it is
   */
  public record CommitmentLine(
      int rank,
      SortedSet<Integer> parties,
      String names,
      String body,
      LocalDate dueOn,
      CommitmentState state)
      implements Serializable {}

  /**
   * A recipient.
   *
   * @param recipient who, and why
   * @param sentOn day of the sending; {@code null} before
   */
  public record RecipientLine(Recipient recipient, LocalDate sentOn) implements Serializable {}

  /**
   * A request of homologation.
   *
   * @param number its number
   * @param applicant together or by some
   * @param names who asked
   * @param askedOn day of the request
   * @param court which court; {@code null} for those who do not read
   * @param legalBasis legal reference of that day
   * @param result the answer; {@code null} before
   * @param resultOn day of the answer
   */
  public record HomologationLine(
      int number,
      HomologationApplicant applicant,
      String names,
      LocalDate askedOn,
      String court,
      String legalBasis,
      HomologationResult result,
      LocalDate resultOn)
      implements Serializable {}

  /**
   * A review.
   *
   * @param on day it was held
   * @param durable whether what was agreed held
   * @param states how far each commitment was
   * @param remark what was observed; {@code null} when none, or for those who do not read
   * @param following what was to follow
   */
  public record ReviewLine(
      LocalDate on,
      Durability durable,
      SortedMap<Integer, CommitmentState> states,
      String remark,
      String following)
      implements Serializable {}

  /**
   * An amendment.
   *
   * @param amendment its number
   * @param on its date
   * @param commitment the commitment it changes; {@code null} when it adds one
   * @param body what the commitment becomes; {@code null} for those who do not read
   * @param appliedOn day of the last signature; {@code null} before
   * @param abandonedOn day on which it was given up; {@code null} when it was not
   * @param missing ranks of those who have not signed
   */
  public record AmendmentLine(
      int amendment,
      LocalDate on,
      Integer commitment,
      String body,
      LocalDate appliedOn,
      LocalDate abandonedOn,
      List<Integer> missing)
      implements Serializable {

    /** Whether signatures are awaited. */
    public boolean isPending() {
      return appliedOn == null && abandonedOn == null;
    }
  }

  /**
   * An evaluation.
   *
   * @param on day of the answer
   * @param respondent who
   * @param name name of the party; empty for a mediator
   * @param satisfaction from 1 to 4
   * @param remark {@code null} when none, or for those who do not read
   */
  public record EvaluationLine(
      LocalDate on, Respondent respondent, String name, int satisfaction, String remark)
      implements Serializable {

    /** The degree in words. */
    public String degree() {
      return AgreementTexts.get("Satisfaction." + satisfaction);
    }
  }

  /** Whether the reader may do an act now. */
  public boolean may(DossierAct act) {
    return acts.contains(act);
  }

  /** What the end of the follow-up would leave open, in French. */
  public List<String> leftOpen() {
    return FollowUpRules.leftOpen(
        recipients.stream().filter(to -> to.sentOn() == null).count(),
        amendments.stream().filter(AmendmentLine::isPending).count(),
        homologations.stream().filter(asked -> asked.result() == null).count());
  }

  /** Whether somebody signed the draft: its text then stays as it is. */
  public boolean isSigned() {
    return parties.stream().anyMatch(party -> party.signedOn() != null);
  }
}
