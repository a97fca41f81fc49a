package fr.mediane.dossier.admission;

import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the admissibility is judged on: nothing narrative, nobody named.
 *
 * @param nature what is asked of the mediator
 * @param receivedOn day of receipt
 * @param national whether the national mediator is seized
 * @param lacksCosigner whether a joint saisine lacks its second signature
 * @param statuses statuses of the parties
 * @param answers the answers recorded
 * @param reasoned the questions whose answer carries a note
 * @param conciliations the prior conciliations
 * @param excepted whether the mediator decided to do without conciliation
 * @param coordination what came of the coordination; {@code null} when none was recorded
 * @param legalAction what the dossier says of legal actions
 */
public record AdmissionFacts(
    InterventionNature nature,
    LocalDate receivedOn,
    boolean national,
    boolean lacksCosigner,
    List<PartyStatus> statuses,
    Map<AdmissibilityQuestion, Answer> answers,
    Set<AdmissibilityQuestion> reasoned,
    List<ConciliationFacts> conciliations,
    boolean excepted,
    CoordinationOutcome coordination,
    LegalAction legalAction) {

  /** Keeps its own copies. */
  public AdmissionFacts {
    statuses = List.copyOf(statuses);
    answers = Map.copyOf(answers);
    reasoned = Set.copyOf(reasoned);
    conciliations = List.copyOf(conciliations);
  }

  /** Whether the education mediators are to be consulted first (Charter, art. 3). */
  public boolean needsCoordination() {
    return statuses.stream()
        .anyMatch(status -> status.isUniversity() || status.isPlacementStudent());
  }

  /** Whether the regional joint commission is expected: every party is a hospital practitioner. */
  public boolean expectsCrp() {
    return !statuses.isEmpty()
        && statuses.stream().allMatch(PartyStatus.HOSPITAL_PRACTITIONER::equals);
  }

  /** Whether a prior conciliation is a condition: the Charter writes it for the dispute. */
  public boolean needsConciliation() {
    return nature == InterventionNature.DISPUTE;
  }
}
