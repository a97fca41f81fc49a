/**
 * Vacations: paid units of three hours, counted from the sessions and meetings that were held, by
 * person and by month. Only the count is here; the statement that is paid is made elsewhere.
 */
package fr.mediane.vacation;
