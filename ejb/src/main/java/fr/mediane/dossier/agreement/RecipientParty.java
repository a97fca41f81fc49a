package fr.mediane.dossier.agreement;

import fr.mediane.dossier.PartyStatus;

/**
 * What the recipients of an agreement depend on, for one party who signed it.
 *
 * @param rank order among the parties
 * @param status status
 * @param management whether the party belongs to the management
 * @param placement whether the establishment is one of placement and not of posting
 * @param establishmentId identity of the establishment
 * @param establishment its name
 * @param school school or university unit; empty when not recorded
 */
public record RecipientParty(
    int rank,
    PartyStatus status,
    boolean management,
    boolean placement,
    long establishmentId,
    String establishment,
    String school) {}
