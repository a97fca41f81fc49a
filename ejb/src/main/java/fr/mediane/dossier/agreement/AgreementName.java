package fr.mediane.dossier.agreement;

import fr.mediane.regulation.Decree2023;
import java.time.LocalDate;

/**
 * The name of the document that ends a mediation, by its date: « contrat » in the Charter of 2019,
 * « accord » since the decree of 28 April 2023.
 */
public enum AgreementName {
  CONTRACT,
  AGREEMENT;

  /** The name on the date of the document. */
  public static AgreementName on(LocalDate documentOn) {
    return Decree2023.rules(documentOn) ? AGREEMENT : CONTRACT;
  }

  /** Whether a judge may be asked to approve it (art. 13, since 01/05/2023). */
  public boolean mayBeHomologated() {
    return this == AGREEMENT;
  }

  /** « Contrat de médiation », « Accord de médiation ». */
  public String label() {
    return AgreementTexts.label(this);
  }

  /** With its article: « le contrat de médiation », « l’accord de médiation ». */
  public String definite() {
    return AgreementTexts.get("AgreementName.definite." + name());
  }

  /** Of what: « du contrat de médiation », « de l’accord de médiation ». */
  public String genitive() {
    return AgreementTexts.get("AgreementName.genitive." + name());
  }
}
