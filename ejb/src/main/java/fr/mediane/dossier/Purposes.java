package fr.mediane.dossier;

/**
 * The names under which the texts of a dossier are sealed. They are part of what is stored: a name
 * changed here makes what was sealed under it unreadable.
 */
public final class Purposes {

  /** Summary of the facts. */
  public static final String SUMMARY = "referral.summary";

  /** Effect on the working of the service. */
  public static final String SERVICE_EFFECT = "referral.serviceEffect";

  /** What is declared of legal actions. */
  public static final String LEGAL_ACTION = "referral.legalAction";

  /** Who seizes. */
  public static final String REFERRER = "referral.referrer";

  /** Who signs a joint saisine beside. */
  public static final String COSIGNER = "referral.cosigner";

  /** How the formal agreement of all the parties is proved. */
  public static final String FORMAL_AGREEMENT = "referral.formalAgreement";

  private Purposes() {}

  /** The identity of the party of that rank. */
  public static String party(int rank) {
    return "party.identity/" + rank;
  }

  /** The school of the party of that rank. */
  public static String school(int rank) {
    return "party.school/" + rank;
  }
}
