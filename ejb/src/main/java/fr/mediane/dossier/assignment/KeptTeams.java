package fr.mediane.dossier.assignment;

import java.time.Instant;
import java.util.List;

/**
 * The last teams computed for somebody, in the memory of this server.
 *
 * @param at when they were asked for
 * @param cases what they were computed from: whoever reads them compares it with what waits now
 * @param assignment the teams
 */
record KeptTeams(Instant at, List<AssignmentCase> cases, Assignment assignment) {}
