package fr.mediane.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import fr.mediane.network.Civility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who a person of a dossier is: what no document could print is told field by field. */
class IdentityChecksTest {

  private static List<String> wrong(Identity identity) {
    TypedText text = new TypedText(field -> "");
    IdentityChecks.check("party0", identity, text);
    text.problem("end", "");
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, text::refuseIfWrong);
    return refusal.problems().stream()
        .map(Problem::field)
        .filter(field -> !field.equals("end"))
        .toList();
  }

  @Test
  void everyFieldThatCannotBePrintedIsTold() {
    assertEquals(
        List.of("party0LastName", "party0FirstName", "party0Function", "party0Address"),
        wrong(new Identity(Civility.M, "漢字", "😀", "ש", "", "", "1 rue م\n75000 Paris")));
  }

  @Test
  void aTelephoneHasTheShapeOfOneAndKeepsItsWriting() {
    assertEquals(List.of("party0Phone"), wrong(calling("abc")));
    assertEquals(List.of("party0Phone"), wrong(calling("01 02 03 04")));
    for (String typed : List.of("", "01.02.03.04.05", "+32 2 123 45 67 poste 12")) {
      Identity kept = calling(typed);
      assertEquals(List.of(), wrong(kept));
      assertEquals(typed, kept.phone());
    }
  }

  private static Identity calling(String phone) {
    return new Identity(Civility.M, "Duval", "", "", "", phone, "");
  }

  @Test
  void aGroupIsNamedWithFiguresAndSigns() {
    assertEquals(
        List.of(),
        wrong(
            new Identity(null, "Équipe n° 3 (bloc & réa)", "", "", "", "", "1, rue\n75000 Paris")));
  }
}
