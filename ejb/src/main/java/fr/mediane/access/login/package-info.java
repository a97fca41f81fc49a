/**
 * Signing in: the block after repeated wrong passwords and the throttle by network address. The
 * password itself is checked by the server's realm; nothing else may enter.
 */
package fr.mediane.access.login;
