package fr.mediane.dossier.paper;

import java.util.Map;

/**
 * A filled section of a wording.
 *
 * @param name name without its flag, for example {@code B20_TEXT}
 * @param flag name that must be given for the section to be printed; empty for always
 * @param text what is printed
 */
record PaperSection(String name, String flag, String text) {

  private static final String CONDITION = "_IF_";

  static PaperSection of(Map.Entry<String, String> section) {
    String name = section.getKey();
    int condition = name.indexOf(CONDITION);
    return condition < 0
        ? new PaperSection(name, "", section.getValue())
        : new PaperSection(
            name.substring(0, condition),
            name.substring(condition + CONDITION.length()),
            section.getValue());
  }

  /** What follows the number: {@code TEXT}, {@code SLOT_PARTIES}. */
  String kind() {
    return name.substring(name.indexOf('_') + 1);
  }
}
