package fr.mediane.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The caller of the present request, read once: a page that asks several services costs one look-up
 * of the account, not one a service.
 */
@RequestScoped
class RequestActor {

  private Actor actor;

  /** The caller already read under that user name. */
  Optional<Actor> known(String username) {
    return Optional.ofNullable(actor).filter(known -> known.username().equals(username));
  }

  /** Keeps the caller for the rest of the request. */
  Actor keep(Actor read) {
    actor = read;
    return read;
  }
}
