package fr.mediane.dossier.entry;

/** The papers of the entry into mediation that may be printed again at any moment. */
public enum EntryPaper {
  /** The entry agreement, one for all (doc. 6). */
  AGREEMENT,
  /** The notice of designation to a party (doc. 7). */
  DESIGNATION,
  /** The form of challenge of a party (doc. 7). */
  CHALLENGE,
  /** The receipt of what a party decided last (doc. 23). */
  RECEIPT
}
