/**
 * When and where people meet: a date and a time of the clocks of Paris, a length, a place or none.
 * Shared by the sessions of an instance and by the meetings of a dossier; knows neither.
 */
package fr.mediane.dossier.slot;
