/**
 * The technique of reading and writing tables of text (CSV) that people bring from spreadsheets and
 * public registers: encoding, separator, quotes, limits, headings, cleaning of cells, outcome of
 * each line, report.
 *
 * <p>What may enter: anything true of every CSV file. What may not: a column, a code or a rule of a
 * business file — those stand in the {@code imports} package of the capability that owns them. A
 * file is never loaded whole: it is read twice as a stream, once to be judged as a whole ({@link
 * fr.mediane.tabular.FileProbe}), once line by line ({@link fr.mediane.tabular.LineStream}).
 */
package fr.mediane.tabular;
