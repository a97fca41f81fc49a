/** The pages and files of instances: list, sheet, ends of terms, what is published. */
package fr.mediane.web.panel;
