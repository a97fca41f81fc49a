/**
 * Mails: the port through which the application sends them, and the server's session behind it.
 *
 * <p>What a mail says belongs to the capability that sends it. One message goes to one person: an
 * address is never shown to another.
 */
package fr.mediane.mail;
