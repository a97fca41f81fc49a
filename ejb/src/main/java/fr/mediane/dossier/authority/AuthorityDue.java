package fr.mediane.dossier.authority;

import java.io.Serializable;
import java.util.Optional;

/**
 * An authority to inform, and why.
 *
 * @param key which one
 * @param place name of the establishment; for a dean or a school, the name of the unit or school,
 *     empty when it is not known
 * @param placement whether the establishment only receives students on placement
 * @param article article that designates it: « 6 » or « 10 »; empty when no text read does
 */
public record AuthorityDue(AuthorityKey key, String place, boolean placement, String article)
    implements Serializable {

  /** Why it is informed, in French; where no text read designates it, that too. */
  public String reason() {
    return article.isEmpty() && key.kind().isLaw()
        ? text("reason") + " " + AuthorityTexts.get("reason.supposed")
        : text("reason");
  }

  /** In what capacity it is written to, in French: « directeur de l’établissement… ». */
  String capacity() {
    return text("capacity");
  }

  /** Whom the saisine concerns, as far as this authority may know. */
  String concerned() {
    return text("concerned");
  }

  /**
   * Why the authority cannot be told, in French: a dean or the director of a school is written to
   * at a body that has a name.
   *
   * @param completable whether the party may still be completed; the person written to is enough
   *     once it may not
   * @param named whether the person written to is named
   */
  Optional<String> refusalOf(boolean completable, boolean named) {
    if (!place.isBlank() || !completable && named) {
      return Optional.empty();
    }
    return Optional.of(
        AuthorityTexts.get(
            "body.missing." + key.kind() + (completable ? "" : ".late"), key.partyRank()));
  }

  private String text(String what) {
    String detail =
        key.kind() == AuthorityKind.DIRECTOR ? (placement ? ".placement" : ".posting") : "";
    return AuthorityTexts.get(what + "." + key.kind() + detail);
  }
}
