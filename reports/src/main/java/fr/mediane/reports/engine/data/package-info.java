/**
 * The figures of a document as data: a workbook with one sheet a table, and a package of CSV files
 * with their Table Schemas. Both are written from the tables of the model, never from the print.
 */
package fr.mediane.reports.engine.data;
