/** The pages of the agreements of the parties and of the designation of the mediators. */
package fr.mediane.web.entry;
