package fr.mediane.panel.study;

import java.time.Duration;

/**
 * A search was asked for.
 *
 * @param studyId the study
 * @param revision what it asked at that moment
 * @param owner whose search it is
 * @param limit longest time
 * @param atOnce searches that may run at once on this server
 */
record SearchAsked(Long studyId, int revision, String owner, Duration limit, int atOnce) {}
