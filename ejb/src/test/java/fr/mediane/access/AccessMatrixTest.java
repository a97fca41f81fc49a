package fr.mediane.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of role × right, and the document that shows them. */
class AccessMatrixTest {

  private static final Path DOCUMENT = Path.of("../docs/access-matrix.md");

  @Test
  void theDocumentSaysWhatTheCodeDoes() throws IOException {
    if (Boolean.getBoolean("mediane.matrix.write")) {
      Files.writeString(DOCUMENT, AccessMatrix.markdown());
    }
    assertEquals(Files.readString(DOCUMENT), AccessMatrix.markdown());
  }

  static Stream<Arguments> cells() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Arrays.stream(Right.values()).map(right -> Arguments.of(role, right)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aScopeIsOpenForItsHoldersAloneAndItsQuerySaysTheSame(Role role, Right right) {
    AccessScope scope = AccessScope.of(AccessMatrix.actor(role), right);
    String reach = AccessMatrix.reach(role, right);
    assertEquals(right.isHeldBy(role), scope.isOpen());
    assertEquals(
        switch (reach) {
          case "–" -> " and 1 = 0";
          case "own" -> " and p.id = :scopePanelId";
          case "own regional" ->
              " and p.id = :scopePanelId and p.kind = fr.mediane.regulation.PanelKind.REGIONAL";
          case "ministerial" -> " and p.kind <> fr.mediane.regulation.PanelKind.REGIONAL";
          case "all" -> "";
          default -> throw new AssertionError("A reach that no rule describes: " + reach);
        },
        scope.condition("p"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aTerritorialAccountWithoutInstanceReachesNothingOfATerritory(Role role, Right right) {
    Actor lost = new Actor(9L, "lost", "Lost", "q", role, null, null);
    AccessScope scope = AccessScope.of(lost, right);
    if (role.isTerritorial() && !"all".equals(AccessMatrix.reach(role, right))) {
      assertFalse(scope.isOpen());
      assertFalse(scope.allows(AccessMatrix.OTHER, false));
    } else {
      assertEquals(right.isHeldBy(role), scope.isOpen());
    }
  }

  @Test
  void everyRightIsHeldBySomebody() {
    assertTrue(Arrays.stream(Right.values()).noneMatch(right -> right.holders().isEmpty()));
  }
}
