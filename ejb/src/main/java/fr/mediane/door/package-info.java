/**
 * The one door. Every business act is a {@link fr.mediane.door.Command} that passes through {@link
 * fr.mediane.door.CommandGateway}: right, validation, one transaction, journal. Pages, resources,
 * imports and timers have no other way to change anything. No business rule may enter this package.
 */
package fr.mediane.door;
