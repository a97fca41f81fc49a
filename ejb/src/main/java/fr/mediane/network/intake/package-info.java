/**
 * Imports of establishments, legal entities and groups: a file is received, recognised, then read
 * in the background, some hundreds of lines a transaction, with its progress, its cancellation and
 * its report.
 *
 * <p>What may enter: the run of an import and what decides that a line is created, updated, left as
 * it is, passed over or refused. The formats stay in {@code network.imports}.
 */
package fr.mediane.network.intake;
