/**
 * Tests of the whole: services inside the provisioned server (names ending in {@code IT}) and pages
 * in a real browser (ending in {@code BrowserIT}). All share one deployment of the EAR that the
 * build made, with the demonstration data.
 */
package fr.mediane.it;
