package fr.mediane.dossier.designation;

/** Whether somebody has signed the undertaking of article 12. */
public enum UndertakingStanding {
  /** In force. */
  IN_FORCE,
  /** The person has an account and no undertaking in force. */
  MISSING,
  /** The person has no account: the paper form has to be signed. */
  NO_ACCOUNT
}
