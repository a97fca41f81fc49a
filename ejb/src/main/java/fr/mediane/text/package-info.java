/**
 * Texts shown to people: access to the UTF-8 resource bundles (French by default, keys in English).
 * Nothing here knows a business notion; each capability owns its bundle.
 */
package fr.mediane.text;
