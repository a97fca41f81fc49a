package fr.mediane.dossier.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.network.Civility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a team, and of what another would change. */
class AssignmentWordsTest {

  private final AssignmentCase dossier =
      new AssignmentCase(
          "GES-1",
          "D0",
          "R0",
          2,
          List.of(),
          List.of(
              GeneratedCases.aspirant(1, Civility.MME, "médecins", "D0", true, 0),
              GeneratedCases.aspirant(2, Civility.M, "cadres", "D1", false, 1),
              GeneratedCases.aspirant(3, Civility.M, "cadres", "D5", false, 3)));
  private final List<Team> teams = Teams.of(dossier);
  private final AssignmentWords words = new AssignmentWords(dossier, 12);

  @Test
  void everyCriterionIsToldInOrder() {
    assertEquals(
        List.of(
            "Deux médiateurs mènent la médiation.",
            "Une femme et un homme.",
            "Professions différentes\u00a0: médecins, cadres.",
            "Personne 1\u00a0: aucun dossier\u202f; Personne 2\u00a0: 1 dossier (dossiers confiés depuis 12 mois ou en cours).",
            "Personne 1\u00a0: même département\u202f; Personne 2\u00a0: même région."),
        words.reasons(teams.get(0)).stream().map(Reason::text).toList());
  }

  @Test
  void anotherTeamTellsWhatItChanges() {
    assertEquals(
        List.of(
            "Charge\u00a0: Personne 1\u00a0: aucun dossier\u202f; Personne 3\u00a0: 3 dossiers (dossiers confiés depuis 12 mois ou en cours) (moins bien)",
            "Distance\u00a0: Personne 1\u00a0: même département\u202f; Personne 3\u00a0: autre région, ou lieu non renseigné (moins bien)"),
        words.changes(teams.get(0), teams.get(1)));
  }
}
