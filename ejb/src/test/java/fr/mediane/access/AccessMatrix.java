package fr.mediane.access;

import fr.mediane.dossier.DossierAccessTable;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Writes, from the code, who may do what and where: {@code docs/access-matrix.md}. Run {@code
 * AccessMatrixTest} with {@code -Dmediane.matrix.write=true} to write it again.
 */
final class AccessMatrix {

  static final Long OWN = 1L;
  static final Long OTHER = 2L;

  private AccessMatrix() {}

  static String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            # Who may do what, and where

            Generated from `Role`, `Right`, `AccessScope` and `DossierScope`; a test compares this file with the code. Never edit it by hand:
            `./mvnw -pl ejb test -Dtest=AccessMatrixTest -Dmediane.matrix.write=true` writes it again.

            * **all**: every instance
            * **own**: the instance of the account
            * **own regional**: the instance of the account, unless the ministers appoint its members (national, Outre-mer)
            * **ministerial**: the national and Outre-mer instances
            * **–**: nowhere
            * **dossiers**: the dossiers that the second table says

            """);
    StringJoiner head = new StringJoiner(" | ", "| right | ", " |\n");
    StringBuilder rule = new StringBuilder("|---|");
    for (Role role : Role.values()) {
      head.add(role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      rule.append("---|");
    }
    text.append(head).append(rule).append('\n');
    for (Right right : Right.values()) {
      StringJoiner line = new StringJoiner(" | ", "| `" + right + "` | ", " |\n");
      for (Role role : Role.values()) {
        boolean dossiers = right.isAboutDossiers() && right.isHeldBy(role);
        line.add(dossiers ? "dossiers" : reach(role, right));
      }
      text.append(line);
    }
    return text.append(DossierAccessTable.markdown()).toString();
  }

  /** The reach of a right, found by asking the predicate about the four sorts of instances. */
  static String reach(Role role, Right right) {
    AccessScope scope = AccessScope.of(actor(role), right);
    boolean ownRegional = scope.allows(OWN, false);
    boolean ownMinisterial = scope.allows(OWN, true);
    boolean otherRegional = scope.allows(OTHER, false);
    boolean otherMinisterial = scope.allows(OTHER, true);
    if (otherRegional) {
      return ownRegional && ownMinisterial && otherMinisterial ? "all" : "?";
    }
    if (otherMinisterial) {
      return ownMinisterial && !ownRegional ? "ministerial" : "?";
    }
    if (ownRegional) {
      return ownMinisterial ? "own" : "own regional";
    }
    return ownMinisterial ? "?" : "–";
  }

  static Actor actor(Role role) {
    return new Actor(
        9L, "someone", "Someone", "quality", role, role.isTerritorial() ? OWN : null, null);
  }
}
