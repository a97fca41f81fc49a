package fr.mediane.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages = Messages.of("fr.mediane.tabular.imports");

  @Test
  void setsArgumentsInFrenchNumbers() {
    assertEquals(
        "Le fichier compte 200\u202f001 lignes\u202f; la limite est de 20\u202f000. Découpez-le en"
            + " plusieurs fichiers.",
        messages.get("file.tooManyLines", 20_000, 200_001));
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThrows(MissingResourceException.class, () -> messages.get("no.such.key"));
    assertThrows(MissingResourceException.class, () -> Messages.of("no.such.bundle"));
  }
}
