/**
 * The legal clocks: each says when it began and why, until when an act is on time, what stopped it;
 * the public holidays; the reminders that announce an end.
 *
 * <p>What counts days may enter. A clock knows nothing of a dossier but its identity: who acts,
 * when a clock starts and what stops it belong to the capability that owns the dossiers, and so do
 * the people to remind ({@link fr.mediane.agenda.ReminderRecipients}).
 */
package fr.mediane.agenda;
