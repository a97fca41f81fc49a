/**
 * Texts shown to people: reading the UTF-8 message bundles and writing French dates, counts and
 * lists.
 *
 * <p>Only what every capability needs to write French may enter; the texts themselves stay in the
 * bundle of their capability. Nothing here knows the business.
 */
package fr.mediane.text;
