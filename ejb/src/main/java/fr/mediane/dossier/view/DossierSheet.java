package fr.mediane.dossier.view;

import fr.mediane.agenda.ClockReading;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.referral.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A dossier as somebody opens it.
 *
 * @param number number
 * @param version version read, which the acts send back
 * @param panelName name of the instance
 * @param national whether the national mediator leads it
 * @param state where it stands
 * @param outcome how it ended; {@code null} before
 * @param facts what the saisine says
 * @param establishment name of the establishment
 * @param establishmentText the establishment as a form writes it
 * @param referrer who seized, when not a party; {@code null} otherwise
 * @param cosigner second signatory; {@code null} when none
 * @param cosignedOn day of the second signature
 * @param narrative the text of the saisine; {@code null} when the reader may not read it
 * @param parties the parties, in order
 * @param findings what the rules find to watch in the saisine; none once the dossier is closed
 * @param agreementProof how all the parties agreed to seize together; {@code null} when none, or
 *     when the reader may not read it
 * @param clocks the legal clocks, by the day they are due
 * @param milestones the dates of the life of the dossier
 * @param acts what the reader may do now
 * @param next what is to be done, the soonest due first
 */
public record DossierSheet(
    String number,
    long version,
    String panelName,
    boolean national,
    DossierState state,
    Outcome outcome,
    ReferralFacts facts,
    String establishment,
    String establishmentText,
    Identity referrer,
    Identity cosigner,
    LocalDate cosignedOn,
    Narrative narrative,
    List<PartyLine> parties,
    List<Finding> findings,
    String agreementProof,
    List<ClockReading> clocks,
    Milestones milestones,
    Set<DossierAct> acts,
    List<NextStep> next)
    implements Serializable {

  /** Keeps its own copies. */
  public DossierSheet {
    parties = List.copyOf(parties);
    findings = List.copyOf(findings);
    clocks = List.copyOf(clocks);
    acts = Set.copyOf(acts);
    next = List.copyOf(next);
  }

  /**
   * The text of the saisine.
   *
   * @param summary summary of the facts
   * @param serviceEffect effect on the service; {@code null} when none
   * @param legalAction what is declared of legal actions; {@code null} when none
   */
  public record Narrative(String summary, String serviceEffect, String legalAction)
      implements Serializable {}

  /**
   * The dates of the life of a dossier; {@code null} for those that have not come.
   *
   * @param acknowledgedOn receipt acknowledged
   * @param admissibleOn found admissible
   * @param decidedOn mediator's decision
   * @param consentsCompleteOn last consent
   * @param mediationBeganOn beginning of the mediation
   * @param concludedOn conclusion
   * @param closedOn closing
   */
  public record Milestones(
      LocalDate acknowledgedOn,
      LocalDate admissibleOn,
      LocalDate decidedOn,
      LocalDate consentsCompleteOn,
      LocalDate mediationBeganOn,
      LocalDate concludedOn,
      LocalDate closedOn)
      implements Serializable {}

  /** Whether the reader may do an act now. */
  public boolean may(DossierAct act) {
    return acts.contains(act);
  }

  /** Whether a joint saisine still lacks its second signature (art. 6, 3°). */
  public boolean lacksCosigner() {
    return facts.referrerKind().isJoint() && cosignedOn == null;
  }
}
