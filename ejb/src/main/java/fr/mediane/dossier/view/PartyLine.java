package fr.mediane.dossier.view;

import fr.mediane.dossier.Identity;
import fr.mediane.dossier.PartyFacts;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A party as the sheet shows it.
 *
 * @param rank order among the parties
 * @param identity who; {@code null} once the content was destroyed
 * @param facts in what categories
 * @param establishment name of the establishment
 * @param establishmentText the establishment as a form writes it
 * @param school school of a student; {@code null} when none
 * @param informedOn day on which the party was informed; {@code null} before
 * @param agreedOn day of its agreement to seize the national mediator together; {@code null} for
 *     none
 */
public record PartyLine(
    int rank,
    Identity identity,
    PartyFacts facts,
    String establishment,
    String establishmentText,
    String school,
    LocalDate informedOn,
    LocalDate agreedOn)
    implements Serializable {

  /** Name of the party, or its rank when the content was destroyed. */
  public String name() {
    return identity == null ? String.valueOf(rank) : identity.fullName();
  }
}
