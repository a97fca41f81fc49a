package fr.mediane.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right without which a command or a reading method does not run.
 *
 * <p>On a command, the one door reads it. On a method of a bean (reading service, REST resource) it
 * is an interceptor binding: {@code fr.mediane.door.RightInterceptor} refuses the call before the
 * first line of the method when the caller does not hold the right anywhere, so that a forgotten
 * check cannot pass. The method still composes {@link AccessScope} into its queries: the
 * interceptor says whether, the scope says where.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
  /** The right; where it may be exercised is decided by the access scope. */
  @Nonbinding
  Right value();
}
