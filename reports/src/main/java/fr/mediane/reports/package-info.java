/**
 * The documents of the product and the renderer that prints them: one line of registration for
 * each. The engine below knows none of them; templates are in {@code src/main/jasperreports},
 * models in {@link fr.mediane.document}.
 */
package fr.mediane.reports;
