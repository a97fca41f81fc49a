/**
 * The meetings of a dossier: preparatory meetings, interviews, shuttles, plenary meetings; who is
 * invited, who came, the convocation and the calendar entry of each. What is said there is written
 * nowhere: only that people met.
 */
package fr.mediane.dossier.meeting;
