/**
 * Signing in and out, the person signed in, and what is common to all pages: navigation and facts
 * of the application.
 */
package fr.mediane.web.session;
