/** The right of each page: a page that this package does not know is never served. */
package fr.mediane.web.access;
