package fr.mediane.panel.proposal;

import fr.mediane.text.Messages;

/** French texts of the proposals. */
final class ProposalTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.panel.proposal.proposal");

  private ProposalTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** What to say of a field that must be filled. */
  static String missing(String field) {
    return get("text.missing." + field);
  }
}
