package fr.mediane.dossier;

/** Profession of a party in the categories of the annual reports. */
public enum PartyProfession {
  PHYSICIAN,
  PHARMACIST,
  DENTIST,
  MIDWIFE,
  NURSING,
  MEDICO_TECHNICAL,
  REHABILITATION,
  MANAGEMENT,
  ADMINISTRATIVE,
  TECHNICAL,
  SOCIO_EDUCATIONAL,
  STUDENT;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
