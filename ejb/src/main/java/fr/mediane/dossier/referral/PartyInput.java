package fr.mediane.dossier.referral;

import fr.mediane.dossier.Identity;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.panel.pool.EstablishmentText;
import java.io.Serializable;

/**
 * A party as somebody types it.
 *
 * @param rank rank of a party already recorded; {@code null} for a new one
 * @param identity who
 * @param facts in what categories; a component may be {@code null} while typing
 * @param establishment establishment of posting or placement, as {@link EstablishmentText} writes
 *     it
 * @param school school or university unit of a student; empty when none
 */
public record PartyInput(
    Integer rank, Identity identity, PartyFacts facts, String establishment, String school)
    implements Serializable {}
