/**
 * Reading the journal: search, export and verification for administrators, and the log-ins of one's
 * own account. Projections only; nothing here may write another line than the trace of the reading.
 */
package fr.mediane.journal.view;
