package fr.mediane.dossier;

import java.io.Serializable;

/**
 * What is recorded in clear of a party: the categories on which rules and reports depend.
 *
 * @param status status, which decides who may seize and who is informed
 * @param profession category of the reports
 * @param role place in the dispute
 * @param placement whether the establishment is one of placement and not of posting
 * @param referrer whether this party seizes the mediator
 * @param director whether the party is the director of the employer
 * @param management whether the party belongs to the management (art. 13)
 */
public record PartyFacts(
    PartyStatus status,
    PartyProfession profession,
    PartyRole role,
    boolean placement,
    boolean referrer,
    boolean director,
    boolean management)
    implements Serializable {}
