package fr.mediane.dossier.followup;

import fr.mediane.dossier.agreement.AgreementTexts;

/** Who evaluates a mediation. */
public enum Respondent {
  PARTY,
  MEDIATOR;

  /** French name. */
  public String label() {
    return AgreementTexts.label(this);
  }
}
