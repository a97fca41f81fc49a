package fr.mediane.dossier.designation;

import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierAct;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom the mediator who presides may designate for a dossier, and why some are excluded.
 *
 * @param number number of the dossier
 * @param version version read, which the acts send back
 * @param designable whether somebody may be designated now
 * @param leads identity and name of those designated, who may be replaced
 * @param choices the candidates with what the rules say of each today, those who may be designated
 *     first
 */
public record DesignationSheet(
    String number, long version, boolean designable, List<Lead> leads, List<Choice> choices)
    implements Serializable {

  /** Keeps its own copies. */
  public DesignationSheet {
    leads = List.copyOf(leads);
    choices = List.copyOf(choices);
  }

  /** The sheet of a dossier whose access the caller has checked. */
  public static DesignationSheet of(Dossier dossier, List<Candidate> candidates, LocalDate today) {
    return new DesignationSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        DossierAct.DESIGNATE.isLawfulIn(dossier.getState()),
        DesignationDesk.active(dossier).stream().map(DesignationSheet::lead).toList(),
        candidates.stream()
            .map(
                candidate ->
                    new Choice(
                        candidate,
                        candidate.isCertifiedOn(today),
                        DesignationRules.ofCandidate(candidate, today)))
            .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
            .toList());
  }

  private static Lead lead(CaseMediator mediator) {
    return new Lead(mediator.getId(), mediator.getPerson().getFullName());
  }

  /**
   * Somebody designated.
   *
   * @param mediatorId identity of the designation
   * @param name civility and names
   */
  public record Lead(Long mediatorId, String name) implements Serializable {}

  /**
   * A candidate.
   *
   * @param candidate who
   * @param certified whether certified today
   * @param findings what the rules say, those that exclude first
   */
  public record Choice(Candidate candidate, boolean certified, List<DesignationFinding> findings)
      implements Serializable {

    /** Keeps its own copy. */
    public Choice {
      findings = List.copyOf(findings);
    }

    /** Whether nothing excludes the person. */
    public boolean isOpen() {
      return findings.stream().noneMatch(DesignationFinding::blocking);
    }
  }
}
