/**
 * The figures of the scheme: a year frozen as anonymous lines with its digest, what is counted from
 * them, and what of these counts may be published. A line holds categories and lengths in days,
 * never an identifier, a day or a text. What protects the published counts is in {@code
 * disclosure}, which knows tables and nothing of dossiers.
 */
package fr.mediane.statistics;
