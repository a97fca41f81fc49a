package fr.mediane.panel.pool;

import fr.mediane.network.Civility;
import fr.mediane.panel.Situation;
import fr.mediane.regulation.Sector;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person as typed in the form, not checked yet. Everything may be {@code null}: {@link
 * PersonChecks} says what is missing or wrong.
 *
 * @param civility left empty when the person gave none: not counted for parity, cannot be proposed
 * @param lastName family name
 * @param firstName first name
 * @param email e-mail address
 * @param phone telephone, with any punctuation
 * @param categoryCode code of the professional category
 * @param profession profession, in words
 * @param situation in post, honorary or retired
 * @param sector sector
 * @param establishment an establishment as {@link EstablishmentText} writes it
 * @param departementCode INSEE code
 * @param certificateBody body that issued the mediator's certificate
 * @param certificateOn its date
 * @param availability availability, in words
 */
public record PersonDetails(
    Civility civility,
    String lastName,
    String firstName,
    String email,
    String phone,
    String categoryCode,
    String profession,
    Situation situation,
    Sector sector,
    String establishment,
    String departementCode,
    String certificateBody,
    LocalDate certificateOn,
    String availability)
    implements Serializable {}
