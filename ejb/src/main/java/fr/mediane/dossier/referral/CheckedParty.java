package fr.mediane.dossier.referral;

import fr.mediane.network.Establishment;

/**
 * A party whose fields were checked.
 *
 * @param input what was typed, cleaned
 * @param establishment the establishment found
 */
record CheckedParty(PartyInput input, Establishment establishment) {}
