package fr.mediane.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Right;
import fr.mediane.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of role × right on dossiers, against the rules that no setting may open. */
class DossierAccessTableTest {

  /** Who never sees a party’s name nor a word of a dossier. */
  private static final Set<Role> NEVER =
      EnumSet.of(
          Role.ARS_DIRECTOR, Role.ARS_SECRETARIAT, Role.MINISTERS_OFFICE, Role.ADMINISTRATOR);

  private static final Set<Right> OWN_SAISINES =
      EnumSet.of(Right.DOSSIER_RECEIPT, Right.DOSSIER_REFER);

  static Stream<Arguments> cells() {
    return Arrays.stream(Role.values())
        .flatMap(
            role -> DossierAccessTable.rights().stream().map(right -> Arguments.of(role, right)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aDossierIsReachedByTheHoldersOfTheRightAlone(Role role, Right right) {
    String reach = DossierAccessTable.reach(role, right);
    assertFalse(reach.contains("?"), reach);
    assertEquals(right.isHeldBy(role), !reach.equals(DossierAccessTable.NOWHERE), reach);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void whoeverReadsIsBoundByAnUndertakingAndHasNoTie(Role role, Right right) {
    if (right.isHeldBy(role) && !OWN_SAISINES.contains(right)) {
      assertTrue(
          DossierAccessTable.isBound(DossierAccessTable.condition(role, right, true)),
          "undertaking and ties");
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void authoritiesAndAdministratorsReachNothingButTheirOwnSaisines(Role role, Right right) {
    if (NEVER.contains(role)) {
      assertTrue(
          Set.of(DossierAccessTable.NOWHERE, "own saisines")
              .contains(DossierAccessTable.reach(role, right)));
    }
  }

  @Test
  void theSecretariatReadsTheContentOnlyIfTheSettingSaysSo() {
    assertTrue(
        DossierAccessTable.reach(Role.PANEL_SECRETARIAT, Right.DOSSIER_CONTENT)
            .endsWith("(setting)"));
  }
}
