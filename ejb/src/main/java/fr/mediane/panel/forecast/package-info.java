/**
 * The next 36 months of the instances: which mandates end, when an instance falls under its size,
 * parity or balance if nothing is done, and a plan of renewals and recruitments that keeps it
 * lawful. Whether somebody may be renewed or appointed on a day is asked of the rules of {@code
 * panel.rule}, which also judge every composition shown; nothing of them is written here again.
 */
package fr.mediane.panel.forecast;
