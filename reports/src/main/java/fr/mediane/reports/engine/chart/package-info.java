/**
 * Charts, drawn once as a list of marks and painted by each format: vectors in PDF, SVG in HTML, a
 * picture in DOCX. Nothing of a file format beyond that enters this package.
 */
package fr.mediane.reports.engine.chart;
