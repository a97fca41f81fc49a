package fr.mediane.network.view;

import fr.mediane.access.AccessScope;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The right that a reading asks for; the network itself is read whole or not at all. */
@ApplicationScoped
class Access {

  @Inject private ActorDirectory actors;

  /**
   * Checks that the caller holds a right.
   *
   * @throws ForbiddenRefusal when he does not
   */
  public void require(Right right) {
    if (!AccessScope.of(actors.current(), right).isOpen()) {
      throw new ForbiddenRefusal();
    }
  }
}
