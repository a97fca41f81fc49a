package fr.mediane.access.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quatre mots sans rapport",
        "Bateau-lune-42-pomme",
        "éléphant vert à pois",
        "zq8!fk3@mv1#"
      })
  void longUnrelatedWordsAreAccepted(String password) {
    assertEquals(Optional.empty(), PasswordPolicy.refusal(password, "prenom.nom"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "elevenchars",
        "motdepasse2026",
        "Azertyuiop123",
        "PASSWORD1234!",
        "123456789012",
        "abcdefghijkl",
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "prenom.nom-prenom",
        "2026Administrateur"
      })
  void shortCommonOrMonotoneOnesAreRefused(String password) {
    assertTrue(PasswordPolicy.refusal(password, "prenom.nom").isPresent());
  }

  @Test
  void whatBcryptWouldIgnoreIsRefused() {
    assertTrue(PasswordPolicy.refusal("un mot très long ".repeat(5), "x.y").isPresent());
  }

  @Test
  void drawnPasswordsMeetThePolicyAndDiffer() {
    String drawn = PasswordGenerator.draw();
    assertEquals(Optional.empty(), PasswordPolicy.refusal(drawn, "admin"));
    assertNotEquals(drawn, PasswordGenerator.draw());
  }

  @Test
  void twoDifferentTypingsAreRefused() {
    PasswordChooser.Choice choice =
        PasswordChooser.choose(
            NewPassword.typed("quatre mots sans rapport", "quatre mots sans lien"), "x.y");
    assertEquals("passwordRepeated", choice.problems().get(0).field());
    assertFalse(NewPassword.typed("secret of somebody", "").toString().contains("secret"));
  }
}
