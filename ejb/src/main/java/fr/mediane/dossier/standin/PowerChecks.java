package fr.mediane.dossier.standin;

import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.IdentityChecks;
import java.time.LocalDate;

/** Checks a power of attorney as typed: every problem at once. */
final class PowerChecks {

  private static final int LONGEST_OBJECT = 1_000;

  private PowerChecks() {}

  /**
   * The party represented, when nothing is wrong.
   *
   * @throws fr.mediane.door.InvalidRefusal with every problem
   */
  static DossierParty check(PowerInput typed, Dossier dossier, LocalDate today) {
    TypedText text = new TypedText(field -> StandInTexts.get("missing." + field));
    DossierParty party =
        dossier.getParties().stream()
            .filter(known -> Integer.valueOf(known.getRank()).equals(typed.partyRank()))
            .findFirst()
            .orElse(null);
    require("partyRank", party, text);
    require("quality", typed.quality(), text);
    IdentityChecks.check("holder", typed.holder(), text);
    text.required("object", typed.object(), LONGEST_OBJECT);
    if (typed.tasks().isEmpty()) {
      text.problem("tasks", StandInTexts.get("missing.tasks"));
    }
    if (typed.data().isEmpty()) {
      text.problem("data", StandInTexts.get("missing.data"));
    }
    dates(typed, today, text);
    text.refuseIfWrong();
    return party;
  }

  private static void dates(PowerInput typed, LocalDate today, TypedText text) {
    require("startsOn", typed.startsOn(), text);
    require("endsOn", typed.endsOn(), text);
    signature("partySignedOn", typed.partySignedOn(), typed.startsOn(), today, text);
    signature("holderSignedOn", typed.holderSignedOn(), typed.startsOn(), today, text);
    StandInDates.term("startsOn", typed.startsOn(), "endsOn", typed.endsOn(), today, text);
  }

  private static void signature(
      String field, LocalDate signed, LocalDate starts, LocalDate today, TypedText text) {
    require(field, signed, text);
    if (signed == null) {
      return;
    }
    StandInDates.plausible(field, signed, today, text);
    if (signed.isAfter(today)) {
      text.problem(field, StandInTexts.get("signature.future"));
    } else if (starts != null && starts.isBefore(signed)) {
      text.problem("startsOn", StandInTexts.get("dates.beforeSignature"));
    }
  }

  private static void require(String field, Object value, TypedText text) {
    if (value == null) {
      text.problem(field, StandInTexts.get("missing." + field));
    }
  }
}
