/**
 * French text on paper: which fonts, where a line may break, how a date is written, and what is
 * refused because it could not be printed faithfully. Nothing of a file format enters this package.
 */
package fr.mediane.reports.engine.text;
