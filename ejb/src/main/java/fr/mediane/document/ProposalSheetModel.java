package fr.mediane.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Sheet that accompanies a proposal of composition from its author to the authority that appoints:
 * who is proposed, what every rule says of it, what happened so far, what changes.
 *
 * @param fileName see {@link DocumentModel#fileName()}
 * @param title « Proposition n° … – composition de … »
 * @param subject one sentence for the metadata of the file
 * @param author body that issues the sheet, for the metadata of the file
 * @param demonstration label printed on every page when the data are invented; empty otherwise
 * @param number number of the proposal, as printed in the running header
 * @param panelName name of the instance
 * @param proposedBy name and quality of the person who proposes
 * @param createdOn day the proposal was begun
 * @param submittedOn day it was submitted, {@code null} before
 * @param effectiveOn day from which the terms would run
 * @param state state of the proposal in words
 * @param candidates proposed members, in the order of the seats
 * @param verdicts one per rule, hard rules first
 * @param steps history, oldest first
 * @param comparison changes against the present composition
 */
public record ProposalSheetModel(
    String fileName,
    String title,
    String subject,
    String author,
    String demonstration,
    String number,
    String panelName,
    String proposedBy,
    LocalDate createdOn,
    LocalDate submittedOn,
    LocalDate effectiveOn,
    String state,
    List<Candidate> candidates,
    List<RuleVerdict> verdicts,
    List<Step> steps,
    List<Change> comparison)
    implements DocumentModel {

  /** Copies the lists. */
  public ProposalSheetModel {
    candidates = List.copyOf(candidates);
    verdicts = List.copyOf(verdicts);
    steps = List.copyOf(steps);
    comparison = List.copyOf(comparison);
  }

  @Override
  public String runningHeader() {
    return DocumentModel.join(number, panelName, demonstration);
  }

  /**
   * One proposed member.
   *
   * @param seat name of the seat
   * @param person civility, first name, family name
   * @param profession profession or quality
   * @param sector hospital, social or medico-social, in French words
   * @param establishment name of the establishment; empty when none
   * @param departement name of the département; empty when none
   * @param nature « Nomination », « Renouvellement » or « Remplacement »
   * @param termStart first day of the term
   * @param termEnd last day of the term
   * @param renewals renewals used and allowed in words, for example « 1 sur 2 »
   */
  public record Candidate(
      String seat,
      String person,
      String profession,
      String sector,
      String establishment,
      String departement,
      String nature,
      LocalDate termStart,
      LocalDate termEnd,
      String renewals) {}

  /**
   * What one rule says of the proposal.
   *
   * @param rule name of the rule
   * @param article where the rule comes from
   * @param kind « Impérative » or « Équilibre »
   * @param verdict « Respectée », « Non respectée », « À motiver »
   * @param explanation what was found, by how much
   * @param remedy what would mend it; empty when respected
   * @param motive motive answered by the author; empty when none was asked or given
   */
  public record RuleVerdict(
      String rule,
      String article,
      String kind,
      String verdict,
      String explanation,
      String remedy,
      String motive) {}

  /**
   * One step of the proposal.
   *
   * @param date day of the step
   * @param step what was done, for example « Soumission »
   * @param person name and quality of its author
   * @param text motive or comment; empty when none
   */
  public record Step(LocalDate date, String step, String person, String text) {}

  /**
   * One line of the comparison with the present composition.
   *
   * @param change « Ajout », « Maintien » or « Départ »
   * @param person civility, first name, family name
   * @param detail what changes for this person or seat; empty when nothing is to be said
   */
  public record Change(String change, String person, String detail) {}
}
