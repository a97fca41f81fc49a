/**
 * The regulation, the settings and the wording as administrators see and change them. What the rest
 * of the application reads stays in the package above.
 */
package fr.mediane.regulation.admin;
