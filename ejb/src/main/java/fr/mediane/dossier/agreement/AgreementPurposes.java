package fr.mediane.dossier.agreement;

/**
 * The names under which the texts of an agreement are sealed. They are part of what is stored:
 * never rename one.
 */
public final class AgreementPurposes {

  /** Context, in neutral words. */
  public static final String CONTEXT = "agreement.context";

  /** Recommendations of the mediators. */
  public static final String RECOMMENDATIONS = "agreement.recommendations";

  /** Calendar of the measures. */
  public static final String CALENDAR = "agreement.calendar";

  private AgreementPurposes() {}

  /** What a commitment says. */
  public static String commitment(int rank) {
    return "agreement.commitment/" + rank;
  }

  /** The text of an event: remark of a review or of an evaluation, change of an amendment. */
  public static String event(int number) {
    return "agreement.event/" + number;
  }

  /** What is to follow a review. */
  public static String following(int number) {
    return "agreement.following/" + number;
  }

  /** The court of a homologation. */
  public static String court(int number) {
    return "agreement.court/" + number;
  }
}
