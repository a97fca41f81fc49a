/**
 * The one clock of the application. Business code receives a {@link java.time.Clock}; only this
 * package may ask the machine for the time.
 */
package fr.mediane.time;
