/**
 * The journal: who read, changed, printed or was refused what, and when. Append-only and chained by
 * digest, so that a removed or altered line shows. It names objects and never carries the
 * confidential content of one.
 */
package fr.mediane.journal;
