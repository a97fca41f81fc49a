package fr.mediane.door;

import fr.mediane.access.AccessScope;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Refuses a call of a method annotated {@link Requires} (or of a class so annotated) when the
 * caller holds the right nowhere. Bound to every bean by the annotation itself: nothing else to
 * declare.
 */
@Interceptor
@Requires(fr.mediane.access.Right.HOME)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RightInterceptor {

  @Inject private ActorDirectory actors;

  /**
   * Checks, then lets the call through.
   *
   * @throws ForbiddenRefusal when the caller does not hold the right
   * @throws jakarta.ejb.EJBAccessException when nobody is signed in
   */
  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    if (!AccessScope.of(actors.current(), declared(call).value()).isOpen()) {
      throw new ForbiddenRefusal();
    }
    return call.proceed();
  }

  private static Requires declared(InvocationContext call) {
    Requires ofMethod = call.getMethod().getAnnotation(Requires.class);
    return ofMethod != null
        ? ofMethod
        : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
  }
}
