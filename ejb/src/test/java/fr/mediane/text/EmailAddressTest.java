package fr.mediane.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for an e-mail address. */
class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.fr",
        "Jeanne.D'ARC+mediation@chu-reims.sante.fr",
        "x_y%z@ars.xn--p1ai",
        "1@2.example"
      })
  void anAddressIsOne(String text) {
    assertTrue(EmailAddress.isValid(text));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "jeanne",
        "jeanne@",
        "@chu.fr",
        "jeanne@chu",
        "jeanne@chu.f",
        "jeanne@@chu.fr",
        "jeanne@chu..fr",
        "jeanne.@chu.fr",
        ".jeanne@chu.fr",
        "jeanne arc@chu.fr",
        "jeanne@-chu.fr",
        "jeanne@chu-.fr",
        "élodie@chu.fr",
        "<jeanne@chu.fr>",
        "jeanne@chu.fr\r\nBcc: x@y.fr",
        "jeanne@127.0.0.1",
        "\u202Ejeanne@chu.fr"
      })
  void anythingElseIsNone(String text) {
    assertFalse(EmailAddress.isValid(text));
  }

  @Test
  void theLengthsAreBounded() {
    String domain = "@" + ("d".repeat(40) + ".").repeat(2) + "fr";
    assertTrue(EmailAddress.isValid("a".repeat(64) + domain));
    assertFalse(EmailAddress.isValid("a".repeat(65) + domain));
    String longest = "a".repeat(64) + "@" + ("d".repeat(40) + ".").repeat(2) + "fr";
    assertFalse(
        EmailAddress.isValid(longest + "x".repeat(EmailAddress.LONGEST - longest.length() + 1)));
    assertFalse(EmailAddress.isValid("a".repeat(100_000) + "@chu.fr"));
  }
}
