package fr.mediane.access.account;

import fr.mediane.access.Role;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.Locale;

/**
 * What accounts to show; each criterion may be absent ({@code null}).
 *
 * @param text part of the user name, the name or the quality, whatever the case
 * @param role the role
 * @param open whether only the open ones, or only the closed ones
 */
public record AccountFilter(String text, Role role, Boolean open) implements Serializable {

  /**
   * Written without {@code like … escape}, beside which EclipseLink writes truth values into the
   * statement as numbers, which H2 refuses to compare.
   */
  String condition() {
    return (text == null
            ? ""
            : " and (locate(:text, a.username) > 0 or locate(:text, lower(a.displayName)) > 0"
                + " or locate(:text, lower(a.quality)) > 0)")
        + (role == null ? "" : " and a.role = :role")
        + (open == null ? "" : " and a.enabled = :open");
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (text != null) {
      query.setParameter("text", text.strip().toLowerCase(Locale.ROOT));
    }
    if (role != null) {
      query.setParameter("role", role);
    }
    if (open != null) {
      query.setParameter("open", open);
    }
    return query;
  }
}
