/**
 * Official files once issued: their digests, which anybody who holds a file can check, and to whom
 * they were sent. Never a paper of a dossier: its existence is nobody's business.
 */
package fr.mediane.sending;
