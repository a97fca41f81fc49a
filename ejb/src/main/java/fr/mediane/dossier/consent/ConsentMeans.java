package fr.mediane.dossier.consent;

/** How the decision of a party reached the mediator. */
public enum ConsentMeans {
  /** The entry agreement, signed. */
  SIGNED_AGREEMENT,
  /** A letter. */
  LETTER,
  /** An electronic message. */
  E_MAIL,
  /** A writing handed over in person. */
  IN_PERSON,
  /** Said aloud: enough to refuse or to leave, never to agree. */
  ORAL;

  /** Whether it is a writing, without which there is no agreement (Charter art. 9). */
  public boolean isWritten() {
    return this != ORAL;
  }

  /** French name. */
  public String label() {
    return ConsentTexts.get("ConsentMeans." + name());
  }
}
