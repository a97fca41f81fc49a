package fr.mediane.dossier.assignment;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A team as a page shows it.
 *
 * @param people identities of those to be designated
 * @param names their civilities and names
 * @param reasons what each criterion says of it
 * @param availabilities what they said of their availability
 * @param changes what it would change compared with the proposal; empty for the proposal itself
 */
public record ProposedTeam(
    List<Long> people,
    List<String> names,
    List<Reason> reasons,
    List<String> availabilities,
    List<String> changes)
    implements Serializable {

  /** Keeps its own copies. */
  public ProposedTeam {
    people = List.copyOf(people);
    names = List.copyOf(names);
    reasons = List.copyOf(reasons);
    availabilities = List.copyOf(availabilities);
    changes = List.copyOf(changes);
  }

  static ProposedTeam of(Team team, AssignmentWords words, List<String> changes) {
    return new ProposedTeam(
        team.newcomers().stream().map(Aspirant::personId).toList(),
        team.newcomers().stream().map(one -> one.candidate().name()).toList(),
        words.reasons(team),
        AssignmentWords.availabilities(team),
        changes);
  }

  /** « Mme X et M. Y ». */
  public String getTitle() {
    return names.stream().collect(Collectors.joining(" et "));
  }
}
