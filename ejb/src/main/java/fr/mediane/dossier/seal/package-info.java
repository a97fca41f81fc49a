/**
 * How the content of dossiers is sealed: one key a dossier, wrapped by a master key of the server's
 * credential store; the blind index of names; the rotation of master keys. It knows a dossier by
 * its identity alone: nothing of its life, its parties or its rights may enter here. The only
 * package that touches a key; {@link fr.mediane.dossier.seal.Seals} and {@link
 * fr.mediane.dossier.seal.BlindIndex} are what the rest of the application calls.
 */
package fr.mediane.dossier.seal;
