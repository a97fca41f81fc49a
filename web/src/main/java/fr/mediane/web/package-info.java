/**
 * What all pages share. The pages of a capability have their own package; no business rule may
 * enter the web module.
 */
package fr.mediane.web;
