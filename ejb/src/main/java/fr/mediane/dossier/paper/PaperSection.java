package fr.mediane.dossier.paper;

import java.util.Set;

/**
 * The name of a section of a wording, cut into what it means.
 *
 * @param name name without its flag, for example {@code B20_TEXT}
 * @param flag name that must be given for the section to be printed; empty for always
 */
record PaperSection(String name, String flag) {

  private static final String CONDITION = "_IF_";

  static PaperSection of(String section) {
    int condition = section.indexOf(CONDITION);
    return condition < 0
        ? new PaperSection(section, "")
        : new PaperSection(
            section.substring(0, condition), section.substring(condition + CONDITION.length()));
  }

  /** What follows the number: {@code TEXT}, {@code SLOT_PARTIES}. */
  String kind() {
    return name.substring(name.indexOf('_') + 1);
  }

  boolean isChosenBy(Set<String> flags) {
    return flag.isEmpty() || flags.contains(flag);
  }
}
