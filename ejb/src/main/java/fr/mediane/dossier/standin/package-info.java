/**
 * Who acts for somebody: the power of attorney of a party's representative, the substitute of an
 * absent mediator (domain reference, §7). Nobody does more than the tasks listed, nobody reads a
 * dossier without the agreement of every party to it, and both end at once when revoked.
 */
package fr.mediane.dossier.standin;
