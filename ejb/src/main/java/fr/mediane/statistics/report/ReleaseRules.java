package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import jakarta.enterprise.context.ApplicationScoped;

/** What a release asks for: a signed report, and a second person who is not the first. */
@ApplicationScoped
public class ReleaseRules {

  private static final int LONGEST_MOTIVE = 2_000;

  /** Refuses a report that nobody signed. */
  void requireSigned(AnnualReport report) {
    if (report.getState() != ReportState.SIGNED) {
      throw new Refusal(ReportTexts.get("refused.notSigned"));
    }
  }

  /** Refuses what is no longer what was signed: nobody releases words that nobody signed. */
  void requireUnchanged(AnnualReport report, ReportContent content) {
    if (!report.says(content)) {
      throw new Refusal(ReportTexts.get("refused.changedSince"));
    }
  }

  /** Refuses the person who signed: one person alone releases nothing. */
  void requireSecondPerson(AnnualReport report, Actor actor) {
    if (report.getSignedBy().equals(actor.username())) {
      throw new Refusal(ReportTexts.get("refused.samePerson"));
    }
  }

  /**
   * A motive that must be given.
   *
   * @param field name of the field where it is typed, which bears the refusal
   */
  String motive(String field, String typed) {
    TypedText check = new TypedText(name -> ReportTexts.get("missing." + name));
    String motive = check.required(field, typed, LONGEST_MOTIVE);
    check.refuseIfWrong();
    return motive;
  }
}
