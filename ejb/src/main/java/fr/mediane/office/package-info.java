/**
 * The papers by which an instance is set up and works: call for applications, ranked list of
 * proposals, rules of procedure, convention with the agency. Printed of what the other capabilities
 * know, in dated wording; nothing is decided nor kept here but the digest of what was issued. Never
 * about a dossier.
 */
package fr.mediane.office;
