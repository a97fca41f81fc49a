package fr.mediane.statistics.report;

import fr.mediane.door.TypedText;

/** Checks the words of a proposal. */
final class ProposalCheck {

  private ProposalCheck() {}

  /** Words that may be kept, without the blanks around. */
  static ProposalWords checked(ProposalWords words) {
    TypedText check = new TypedText(field -> ReportTexts.get("missing." + field));
    if (words.theme() == null) {
      check.problem("theme", ReportTexts.get("missing.theme"));
    }
    if (words.addressee() == null) {
      check.problem("addressee", ReportTexts.get("missing.addressee"));
    }
    String subject = check.required("subject", words.subject(), ProposalWords.LONGEST_SUBJECT);
    String body = check.required("body", words.body(), ProposalWords.LONGEST_BODY);
    check.refuseIfWrong();
    return new ProposalWords(words.theme(), words.addressee(), subject, body);
  }
}
