/** The pages of the sessions of an instance, and the count of vacations beside them. */
package fr.mediane.web.panelsession;
