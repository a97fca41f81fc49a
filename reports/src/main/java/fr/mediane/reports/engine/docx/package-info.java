/**
 * From the semantic tree to an editable Word file: real headings, lists and tables, nothing
 * positioned. The page description is used only for widths and alignments.
 */
package fr.mediane.reports.engine.docx;
