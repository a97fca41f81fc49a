/** One accessible HTML page from the semantic tree of a filled report. */
package fr.mediane.reports.engine.html;
