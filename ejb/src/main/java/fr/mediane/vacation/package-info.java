/**
 * Vacations: paid units of three hours, counted from the sessions and meetings that were held, by
 * person and by month; the monthly statement, closed, corrected and paid, with the travel costs
 * that people enter; its print (doc. 18). It reads when people worked, never on what.
 */
package fr.mediane.vacation;
