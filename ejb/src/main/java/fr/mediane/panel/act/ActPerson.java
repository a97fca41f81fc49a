package fr.mediane.panel.act;

import fr.mediane.network.Civility;
import fr.mediane.panel.Person;

/** How the documents write a person. */
final class ActPerson {

  private ActPerson() {}

  /** « Madame », « Monsieur », or nothing when no civility is recorded. */
  static String civility(Civility civility) {
    return civility == null ? "" : ActTexts.label(civility);
  }

  /** The profession as recorded, else the category of the charter, else nothing. */
  static String profession(Person person) {
    if (person.getProfession() != null) {
      return person.getProfession();
    }
    return person.getCategory() == null ? "" : person.getCategory().getLabel();
  }
}
