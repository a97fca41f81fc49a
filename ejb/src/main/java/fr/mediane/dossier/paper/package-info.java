/**
 * The letters, forms and certificates of a dossier: which there are, how their dated wording is
 * laid out, and how it becomes a model of {@link fr.mediane.document}.
 *
 * <p>Only texts enter here: values already written in French, blocks already built. What a paper
 * may say to whom is decided by the command that asks for it: it begins a {@link
 * fr.mediane.dossier.paper.PaperDesk} draft, which brings the wording in force and the mediator in
 * office, and gives what the paper says of the case. Nothing here reads the content of a dossier.
 */
package fr.mediane.dossier.paper;
