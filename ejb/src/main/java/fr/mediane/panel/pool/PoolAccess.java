package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import java.util.List;

/**
 * Who reads the pool, and how far he may.
 *
 * @param actor the reader
 * @param scope where he holds the right
 */
record PoolAccess(Actor actor, AccessScope scope) {

  /**
   * Opens a reading, in one statement.
   *
   * @throws ForbiddenRefusal when the reader holds the right nowhere
   */
  static PoolAccess open(ActorDirectory actors, Right right) {
    Actor actor = actors.current();
    AccessScope scope = AccessScope.of(actor, right);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    return new PoolAccess(actor, scope);
  }

  /** The instances whose pool the reader reaches. */
  List<PanelName> panels(PoolReference reference) {
    return reference.panels().stream()
        .filter(panel -> scope.allows(panel.id(), panel.isMinisterial()))
        .toList();
  }

  /**
   * The instance of that code among those within reach; without a code, the only one there is.
   *
   * @return {@code null} when none was asked for and several are within reach
   * @throws NotFoundRefusal when the one asked for is not within reach
   */
  static PanelName panel(List<PanelName> panels, String code) {
    if (code == null || code.isBlank()) {
      return panels.size() == 1 ? panels.get(0) : null;
    }
    return panels.stream()
        .filter(panel -> panel.code().equals(code))
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /** Whether the reader also manages the candidates of an instance. */
  boolean manages(PanelName panel) {
    return AccessScope.of(actor, Right.CANDIDATE_MANAGE).allows(panel.id(), panel.isMinisterial());
  }
}
