package fr.mediane.dossier.assignment;

import fr.mediane.dossier.designation.DesignationSheet;
import java.io.Serializable;
import java.util.List;

/**
 * Whom the mediator who presides may designate for a dossier, and whom the computation proposes.
 *
 * @param designation the candidates and what the rules say of each
 * @param teams the team proposed, then the next best; empty when nobody may be designated
 * @param compared how many teams were compared, all that may lead
 */
public record AssignmentSheet(DesignationSheet designation, List<ProposedTeam> teams, int compared)
    implements Serializable {

  /** Keeps its own copy. */
  public AssignmentSheet {
    teams = List.copyOf(teams);
  }

  /** The team proposed; {@code null} when nobody may be designated. */
  public ProposedTeam getProposed() {
    return teams.isEmpty() ? null : teams.get(0);
  }

  /** The next best teams. */
  public List<ProposedTeam> getOthers() {
    return teams.isEmpty() ? List.of() : teams.subList(1, teams.size());
  }
}
