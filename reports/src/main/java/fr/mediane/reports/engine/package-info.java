/**
 * The document engine: from a compiled template and a model to a file. It knows no document in
 * particular; what each document is stands in {@code fr.mediane.reports}.
 */
package fr.mediane.reports.engine;
