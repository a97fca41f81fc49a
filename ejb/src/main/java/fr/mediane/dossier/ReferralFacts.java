package fr.mediane.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a saisine says, the narrative and the names apart: what clocks, counts and reports use.
 *
 * @param receivedOn day of receipt, day 0 of the clock of article 6
 * @param channel how it arrived
 * @param nature which purpose of article 1
 * @param referrerKind in what quality the mediator is seized
 * @param conflictLink how the parties stand to each other
 * @param conflictScope between whom the dispute lies
 * @param intensity 1 to 4; {@code null} when not estimated
 * @param seriousHarm whether the service is seriously harmed; {@code null} when unknown
 * @param legalAction what is declared of legal actions
 * @param companionWished whether the referrer wishes to be accompanied
 */
public record ReferralFacts(
    LocalDate receivedOn,
    Channel channel,
    InterventionNature nature,
    ReferrerKind referrerKind,
    ConflictLink conflictLink,
    ConflictScope conflictScope,
    Integer intensity,
    Boolean seriousHarm,
    LegalAction legalAction,
    boolean companionWished)
    implements Serializable {

  /** What is recorded of a saisine. */
  public static ReferralFacts of(Dossier dossier) {
    return new ReferralFacts(
        dossier.getReceivedOn(),
        dossier.getChannel(),
        dossier.getNature(),
        dossier.getReferrerKind(),
        dossier.getConflictLink(),
        dossier.getConflictScope(),
        dossier.getIntensity(),
        dossier.getSeriousHarm(),
        dossier.getLegalAction(),
        dossier.isCompanionWished());
  }
}
