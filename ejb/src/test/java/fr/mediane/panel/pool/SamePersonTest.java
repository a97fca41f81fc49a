package fr.mediane.panel.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.Person;
import fr.mediane.panel.pool.SamePerson.Traits;
import org.junit.jupiter.api.Test;

class SamePersonTest {

  private static final String KEY = Person.searchKeyOf("Le Bihan", "Gaëlle");

  private static Traits traits(String email, String names, String profession) {
    return new Traits(email, names, profession);
  }

  @Test
  void namesAreComparedWithoutCaseAccentsNorHyphens() {
    assertEquals(KEY, Person.searchKeyOf("LE-BIHAN", "Gaelle"));
    assertEquals("oeuvre l eon", Person.searchKeyOf("Œuvre", "l’Éon"));
  }

  @Test
  void sameAddressAndNamesAreCertainlyOnePerson() {
    assertTrue(SamePerson.certainly("a@x.example", KEY, "a@x.example", KEY));
    assertFalse(SamePerson.certainly(null, KEY, null, KEY));
    assertFalse(SamePerson.certainly("a@x.example", KEY, "b@x.example", KEY));
  }

  @Test
  void aMarriedNameWithTheSameAddressIsTheSamePerson() {
    Traits known = traits("a@x.example", "le bihan gaelle", "Psychiatre");
    assertTrue(SamePerson.inFile(traits("a@x.example", "salaun gaelle", null), known));
  }

  @Test
  void aSharedMailboxIsNotAPerson() {
    Traits known = traits("poste@x.example", "le bihan gaelle", "Psychiatre");
    Traits line = traits("poste@x.example", "verdier yves", "Psychiatre");
    assertFalse(SamePerson.inFile(line, known));
    assertTrue(SamePerson.sharesAddressOnly(line, known));
  }

  @Test
  void homonymsOfDifferentAddressesAreTwoPeople() {
    Traits known = traits("a@x.example", KEY, "Psychiatre");
    assertFalse(SamePerson.inFile(traits("b@x.example", KEY, "Psychiatre"), known));
    assertTrue(SamePerson.inFile(traits(null, KEY, "psychiâtre"), known));
    assertFalse(SamePerson.inFile(traits(null, KEY, "Gériatre"), known));
  }
}
