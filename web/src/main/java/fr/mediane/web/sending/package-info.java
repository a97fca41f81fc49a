/** The sendings of official files, and the page where anybody checks a digest. */
package fr.mediane.web.sending;
