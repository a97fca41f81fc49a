package fr.mediane.work;

import fr.mediane.access.Actor;

/**
 * What a work has to do.
 *
 * @param workId identity of the work
 * @param subject what it is about, as the command wrote it
 * @param actor who asked for it, as his account stands now
 */
public record WorkOrder(Long workId, String subject, Actor actor) {}
