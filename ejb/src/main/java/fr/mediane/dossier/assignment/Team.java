package fr.mediane.dossier.assignment;

import fr.mediane.network.Civility;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One way to fill the designation of a dossier.
 *
 * @param newcomers those to be designated, one or two, certified first
 * @param all those who would lead, those designated already included
 * @param costs what each criterion of {@link TeamCriterion} counts, in order; less is better
 * @param draw sum of the numbers drawn for the newcomers, which decides between equals
 */
public record Team(List<Aspirant> newcomers, List<Aspirant> all, List<Integer> costs, long draw)
    implements Serializable {

  /** The better of two teams of one dossier comes first. */
  static final Comparator<Team> BEST_FIRST =
      Comparator.comparing(Team::costs, Team::inOrder)
          .thenComparingLong(Team::draw)
          .thenComparing(Team::lowest)
          .thenComparing(Team::highest);

  /** Keeps its own copies. */
  public Team {
    newcomers = List.copyOf(newcomers);
    all = List.copyOf(all);
    costs = List.copyOf(costs);
  }

  static Team of(AssignmentCase dossier, List<Aspirant> newcomers, long draw) {
    List<Aspirant> all = Stream.concat(dossier.staying().stream(), newcomers.stream()).toList();
    List<Aspirant> certifiedFirst =
        newcomers.stream().sorted(Comparator.comparing(Aspirant::certified).reversed()).toList();
    return new Team(
        certifiedFirst,
        all,
        List.of(
            Math.max(0, dossier.wanted() - all.size()),
            mixed(all.stream().map(one -> one.candidate().facts().civility()).toList()) ? 0 : 1,
            mixed(all.stream().map(one -> one.candidate().facts().category()).toList()) ? 0 : 1,
            newcomers.stream().mapToInt(one -> 2 * one.load() + 1).sum(),
            newcomers.stream().mapToInt(one -> one.distanceTo(dossier)).sum()),
        draw);
  }

  /** Two values known and different; somebody alone mixes nothing, an unknown neither. */
  private static boolean mixed(List<?> values) {
    return values.stream().filter(Objects::nonNull).distinct().count() > 1;
  }

  /** What a criterion counts; less is better. */
  public int cost(TeamCriterion criterion) {
    return costs.get(criterion.ordinal());
  }

  /** What the dossier decides by itself. */
  List<Integer> separable() {
    return costs.subList(0, TeamCriterion.SEPARABLE);
  }

  /** Whether the team brings these people, in any order. */
  boolean brings(List<Long> people) {
    return people.size() == newcomers.size()
        && newcomers.stream().allMatch(one -> people.contains(one.personId()));
  }

  /** Whether a woman and a man would be designated together. */
  boolean bringsBothCivilities() {
    return newcomers.size() == 2
        && newcomers.stream().anyMatch(one -> one.candidate().facts().civility() == Civility.MME)
        && newcomers.stream().anyMatch(one -> one.candidate().facts().civility() == Civility.M);
  }

  private long lowest() {
    return newcomers.stream().mapToLong(Aspirant::personId).min().orElse(0);
  }

  private long highest() {
    return newcomers.stream().mapToLong(Aspirant::personId).max().orElse(0);
  }

  /** The order of two lists of costs of the same length, the first difference deciding. */
  static int inOrder(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      int compared = Integer.compare(one.get(i), other.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }
}
