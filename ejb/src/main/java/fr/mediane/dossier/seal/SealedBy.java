package fr.mediane.dossier.seal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field of an entity that leads to the dossier with whose key its texts are sealed. An
 * entity that leads to dossiers by more than one field must carry it: the destruction of one of
 * them must neither erase what belongs to the other nor leave what is its own.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SealedBy {}
