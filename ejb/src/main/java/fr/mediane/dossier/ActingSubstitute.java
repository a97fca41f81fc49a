package fr.mediane.dossier;

import fr.mediane.network.Civility;
import fr.mediane.network.OfficeTerm;

/**
 * Who acts in the place of a mediator.
 *
 * @param civility civility; {@code null} when not recorded
 * @param name first name and last name
 */
public record ActingSubstitute(Civility civility, String name) {

  static ActingSubstitute of(OfficeTerm term) {
    return new ActingSubstitute(term.civility(), term.name());
  }
}
