/**
 * Reading of the files about people and instances: candidates typed in a spreadsheet, compositions
 * published in an official journal.
 *
 * <p>What may enter: the formats, their documentation and template, the checks one file allows by
 * itself. What may not: the database and the rules of composition — the importing commands own
 * them.
 */
package fr.mediane.panel.imports;
