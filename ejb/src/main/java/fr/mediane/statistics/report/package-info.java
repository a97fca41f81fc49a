/**
 * The annual reports (domain reference, 4 nos 19 and 20, and 5): what the mediators write, in every
 * version; the proposals carried on from year to year; the release by two persons; the model that
 * every printed format is made of.
 *
 * <p>What may enter: the report, its texts and proposals, who may read which edition. What may not:
 * a word or a name of a dossier; a figure that did not go through the disclosure control of {@code
 * fr.mediane.statistics}; anything of a page or of a file format.
 */
package fr.mediane.statistics.report;
