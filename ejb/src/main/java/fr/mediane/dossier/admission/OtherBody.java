package fr.mediane.dossier.admission;

/** To whom a person is told to turn when the scheme is not the right one. */
public enum OtherBody {
  /** The local conciliation of the establishment, first. */
  LOCAL_CONCILIATION,
  /** The regional joint commission, for hospital practitioners. */
  CRP,
  /** The management of the establishment. */
  MANAGEMENT,
  /** The staff representative bodies. */
  STAFF_REPRESENTATION,
  /** The Défenseur des droits. */
  DEFENDER_OF_RIGHTS,
  /** The disciplinary body already seized. */
  DISCIPLINARY_BODY,
  /** The medical board. */
  MEDICAL_BOARD,
  /** The commission of the users of the establishment. */
  USERS_COMMISSION,
  /** The mediator of the rectorat or of the university. */
  EDUCATION_MEDIATOR,
  /** The mediator of another territory. */
  OTHER_TERRITORY,
  /** The national mediator. */
  NATIONAL_MEDIATOR,
  /** The occupational health service. */
  OCCUPATIONAL_HEALTH,
  /** Another one, which the explanation names. */
  OTHER;

  /** As it stands within a sentence: « la conciliation locale de l’établissement ». */
  public String inSentence() {
    return AdmissionTexts.get("OtherBody.sentence." + name());
  }

  /** French name. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
