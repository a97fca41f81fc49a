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
   * The state is compared as a number: beside {@code like … escape} EclipseLink writes truth values
   * into the statement as 0 and 1, which H2 refuses to compare with a truth value.
   */
  String condition() {
    return (text == null
            ? ""
            : " and (a.username like :text escape '!' or lower(a.displayName) like :text escape '!'"
                + " or lower(a.quality) like :text escape '!')")
        + (role == null ? "" : " and a.role = :role")
        + (open == null ? "" : " and cast(a.enabled as integer) = :open");
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (text != null) {
      query.setParameter(
          "text",
          "%"
              + text.strip()
                  .toLowerCase(Locale.ROOT)
                  .replace("!", "!!")
                  .replace("%", "!%")
                  .replace("_", "!_")
              + "%");
    }
    if (role != null) {
      query.setParameter("role", role);
    }
    if (open != null) {
      query.setParameter("open", open ? 1 : 0);
    }
    return query;
  }
}
