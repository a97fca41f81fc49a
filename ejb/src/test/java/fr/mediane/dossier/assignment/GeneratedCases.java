package fr.mediane.dossier.assignment;

import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.designation.Candidate;
import fr.mediane.dossier.designation.CandidateFacts;
import fr.mediane.dossier.designation.UndertakingStanding;
import fr.mediane.network.Civility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Dossiers and members drawn from a seed. */
final class GeneratedCases {

  private GeneratedCases() {}

  /** So many dossiers of an instance of so many members, about a fifth of whom each has a tie. */
  static List<AssignmentCase> draw(Random random, int dossiers, int members) {
    List<Aspirant> people = new ArrayList<>();
    for (int m = 0; m < members; m++) {
      people.add(
          aspirant(
              100L + m,
              m % 2 == 0 ? Civility.MME : Civility.M,
              "profession " + random.nextInt(5),
              departement(random),
              random.nextInt(3) > 0,
              random.nextInt(4)));
    }
    List<AssignmentCase> cases = new ArrayList<>();
    for (int d = 0; d < dossiers; d++) {
      String departement = departement(random);
      cases.add(
          new AssignmentCase(
              "GES-2026-%04d".formatted(d),
              departement,
              region(departement),
              2,
              List.of(),
              people.stream().filter(one -> random.nextInt(5) > 0).toList()));
    }
    return cases;
  }

  static Aspirant aspirant(
      long id,
      Civility civility,
      String category,
      String departement,
      boolean certified,
      int load) {
    return new Aspirant(
        new Candidate(
            id,
            "Personne " + id,
            CaseMediatorSource.MEMBER,
            certified ? LocalDate.of(2020, 1, 1) : null,
            List.of(),
            null,
            UndertakingStanding.IN_FORCE,
            false,
            new CandidateFacts(civility, category, departement, region(departement), null)),
        certified,
        load);
  }

  private static String departement(Random random) {
    return "D" + random.nextInt(6);
  }

  private static String region(String departement) {
    return "R" + (departement.charAt(1) - '0') / 2;
  }
}
