/**
 * The letters, forms and certificates of a dossier: which there are, how their dated wording is
 * laid out, and how it becomes a model of {@link fr.mediane.document}.
 *
 * <p>Only texts enter here: values already written in French, blocks already built. What a paper
 * may say to whom is decided by the command that asks for it; nothing of this package reads a
 * dossier, a database or a clock.
 */
package fr.mediane.dossier.paper;
