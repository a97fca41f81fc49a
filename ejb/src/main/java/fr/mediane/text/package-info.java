/**
 * Texts shown to people: reading the UTF-8 message bundles, writing French dates, counts and lists,
 * the shape of what is typed everywhere (addresses, telephones, characters that can be printed).
 *
 * <p>Only what every capability needs to write or to read French may enter; the texts themselves
 * stay in the bundle of their capability. Nothing here knows the business.
 */
package fr.mediane.text;
