package fr.mediane.dossier.authority;

import fr.mediane.regulation.Decree2023;
import fr.mediane.text.SearchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The closed list of the authorities that learn the existence of a saisine (décret 2019-897, art. 6
 * and 10), from its parties. Pure. Each authority is informed once, whatever the number of parties
 * it answers for.
 */
public final class AuthorityRules {

  private static final String REGIONAL = "6";
  private static final String NATIONAL = "10";

  private AuthorityRules() {}

  /**
   * The authorities to inform.
   *
   * @param parties the parties of the dossier
   * @param receivedOn day on which the saisine was received, which decides of the version in force
   * @param national whether the national mediator leads it
   * @param territory the establishment whose regional mediator is informed of a national case;
   *     {@code null} when none is: the case is regional, or comes from that mediator
   * @return by kind, then by establishment; the director of a school is designated by article 10,
   *     and by article 6 as far as is supposed: what could be read of it does not say so
   */
  public static List<AuthorityDue> judge(
      List<Concerned> parties, LocalDate receivedOn, boolean national, Concerned territory) {
    String article = national ? NATIONAL : REGIONAL;
    Map<AuthorityKey, AuthorityDue> due = new LinkedHashMap<>();
    List<Concerned> byRank =
        parties.stream().sorted(Comparator.comparingInt(Concerned::rank)).toList();
    directors(byRank, article, due);
    add(byRank, AuthorityKind.MEDICAL_CHAIR, party -> party.status().isMedical(), article, due);
    add(byRank, AuthorityKind.DEAN, party -> party.status().isUniversity(), article, due);
    if (Decree2023.rules(receivedOn)) {
      add(
          byRank,
          AuthorityKind.SCHOOL_DIRECTOR,
          party -> party.status().isPlacementStudent(),
          national ? NATIONAL : "",
          due);
    }
    if (national && territory != null) {
      put(
          new AuthorityKey(AuthorityKind.REGIONAL_MEDIATOR, territory.finess(), 0),
          territory,
          "",
          due);
    }
    return List.copyOf(due.values());
  }

  /** A party posted there prevails over one on placement: the director answers for both. */
  private static void directors(
      List<Concerned> parties, String article, Map<AuthorityKey, AuthorityDue> due) {
    List<Concerned> postedFirst = new ArrayList<>(parties);
    postedFirst.sort(Comparator.comparing(Concerned::placement));
    add(postedFirst, AuthorityKind.DIRECTOR, party -> true, article, due);
  }

  private static void add(
      List<Concerned> parties,
      AuthorityKind kind,
      Predicate<Concerned> concerned,
      String article,
      Map<AuthorityKey, AuthorityDue> due) {
    Map<String, Integer> firstOf = new LinkedHashMap<>();
    for (Concerned party : parties) {
      if (concerned.test(party)) {
        int rank =
            kind.isOfPlace() ? 0 : firstOf.computeIfAbsent(bodyOf(party), body -> party.rank());
        put(new AuthorityKey(kind, party.finess(), rank), party, article, due);
      }
    }
  }

  /** Two parties of one school have one director: the same name, whatever its accents. */
  private static String bodyOf(Concerned party) {
    return party.school().isEmpty()
        ? party.finess()
        : String.join(" ", SearchKey.words(party.school()));
  }

  private static void put(
      AuthorityKey key, Concerned party, String article, Map<AuthorityKey, AuthorityDue> due) {
    due.putIfAbsent(
        key,
        new AuthorityDue(
            key,
            key.kind().isOfPlace() ? party.place() : party.school(),
            party.placement(),
            article));
  }
}
