package fr.mediane.dossier.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Teams were asked for.
 *
 * @param owner account of who asks
 * @param at when
 * @param cases the dossiers that wait, as they were then
 * @param limit longest time
 */
record TeamsAsked(String owner, Instant at, List<AssignmentCase> cases, Duration limit) {}
