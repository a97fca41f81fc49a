/**
 * The pool of candidates: calls for applications, people, trainings and ties, search, export and
 * import. Commands and their handlers go through the one door; reading services journal the reading
 * of personal data. Whether a composition is lawful is not decided here.
 */
package fr.mediane.panel.pool;
