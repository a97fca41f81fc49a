package fr.mediane.dossier.admission;

/** The education mediator who is consulted (Charter, art. 3). */
public enum EducationMediator {
  /** The mediator of the rectorat. */
  RECTORATE,
  /** The mediator of the university. */
  UNIVERSITY,
  /** The national mediator of education and higher education, at national level. */
  NATIONAL;

  /** French name. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
