package fr.mediane.dossier.designation;

import java.io.Serializable;

/**
 * What binds a person to an establishment of a dossier.
 *
 * @param nature POST, GROUP or DECLARED, as {@link fr.mediane.dossier.PersonAffinity} names them
 * @param establishment name of the establishment
 */
public record DossierTie(String nature, String establishment) implements Serializable {

  /** « même établissement (Centre hospitalier de …) ». */
  public String label() {
    return DesignationTexts.get("tie." + nature, establishment);
  }
}
