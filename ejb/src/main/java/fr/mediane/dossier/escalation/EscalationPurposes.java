package fr.mediane.dossier.escalation;

/** The names under which what is handed over is sealed. Part of what is stored: never renamed. */
final class EscalationPurposes {

  /** Why the regional examination did not succeed. */
  static final String REASON = "escalation.reason";

  /** How all the parties agreed. */
  static final String AGREEMENT = "escalation.agreement";

  /** The steps of the regional dossier. */
  static final String HISTORY = "escalation.history";

  /** Why these pieces were handed over. */
  static final String PIECES = "escalation.pieces";

  private EscalationPurposes() {}

  /** Why a reinforcement is asked. */
  static String reinforcement(Long id) {
    return "reinforcement.reason/" + id;
  }
}
