/**
 * What starts Médiane on a workstation: the launcher. Nothing of the business may enter here, and
 * nothing of this package is packed in the application.
 */
package fr.mediane.config;
