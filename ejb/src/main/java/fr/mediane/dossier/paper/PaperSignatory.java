package fr.mediane.dossier.paper;

import fr.mediane.dossier.ActingSubstitute;
import fr.mediane.network.OfficeTerm;

/**
 * Who signs a paper.
 *
 * @param name first name and last name
 * @param qualityKey key of the text that says in what quality
 */
record PaperSignatory(String name, String qualityKey) {

  /** The mediator in office. */
  static PaperSignatory of(OfficeTerm mediator) {
    return new PaperSignatory(mediator.name(), "signatory." + mediator.civility().name());
  }

  /** Whoever stands in for the mediator in office. */
  static PaperSignatory of(ActingSubstitute substitute) {
    return new PaperSignatory(
        substitute.name(),
        substitute.civility() == null
            ? "signatory.substitute"
            : "signatory.substitute." + substitute.civility().name());
  }

  /**
   * « La médiatrice, présidente de l’instance… ».
   *
   * @param panel name of the instance as it is written within a sentence
   */
  String quality(String panel) {
    return PaperTexts.get(qualityKey, panel);
  }
}
