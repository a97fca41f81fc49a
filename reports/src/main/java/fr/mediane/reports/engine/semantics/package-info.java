/**
 * What a filled report means, read once from the page description and shared by everything that
 * needs it.
 *
 * <p>JasperReports gives pages of boxes. {@link fr.mediane.reports.engine.semantics.SemanticReader}
 * reads them together with the {@code mediane.*} properties of the templates ({@link
 * fr.mediane.reports.engine.semantics.Markup}) into one tree of headings, paragraphs, lists and
 * tables, in which what was cut by a page is whole again. The PDF tagger, the DOCX writer and the
 * guards all work on that tree, so that the two file formats cannot disagree about the structure.
 * Nothing of PDF or of DOCX enters this package.
 */
package fr.mediane.reports.engine.semantics;
