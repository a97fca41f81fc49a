package fr.mediane.work;

/**
 * A work was stored: it is launched once that is committed.
 *
 * @param workId identity of the work
 */
record WorkAccepted(Long workId) {}
