package fr.mediane.regulation.admin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Reads the dated wording of acts and letters. */
@Stateless
@PermitAll
public class WordingView {

  @Inject private WordingEditions editions;

  /** The kinds of document that have a wording. */
  @Requires(Right.REGULATION_READ)
  public List<String> kinds() {
    return editions.kinds();
  }

  /** All pieces of a kind of document, by place and date. */
  @Requires(Right.REGULATION_READ)
  public List<WordingRow> ofKind(String kind) {
    return editions.ofKind(kind);
  }

  /**
   * The versions of the place that one version belongs to, most recent first.
   *
   * @throws NotFoundRefusal when there is no version of that identity
   */
  @Requires(Right.REGULATION_READ)
  public List<WordingRow> versionsLike(Long id) {
    List<WordingRow> versions = editions.versionsLike(id);
    if (versions.isEmpty()) {
      throw new NotFoundRefusal();
    }
    return versions;
  }

  /** The places that a kind of document can fill in. */
  @Requires(Right.REGULATION_READ)
  public Set<String> placesOf(String kind) {
    return editions.placesOf(kind);
  }
}
